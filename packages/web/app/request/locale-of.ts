import { isLocale, type Locale } from "@techconnect/domain/kernel/locale";

/** The language that a browser prefers among ours, by an Accept-Language header; Dutch when none of them is wanted. */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
    .find(isLocale);
  return wanted ?? "nl";
};

/** The language in the first part of a path, if it is one of ours. */
export const localeInPath = (pathname: string): Locale | null => {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : null;
};

/** The language in which a request is answered: that of its address, else what the browser prefers. */
export const localeOf = (request: Request): Locale =>
  localeInPath(new URL(request.url).pathname) ?? preferredLocale(request.headers.get("accept-language"));
