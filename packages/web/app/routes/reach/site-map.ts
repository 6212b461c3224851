import { isLocale } from "@techconnect/domain/kernel/locale";
import { mappedSite } from "../../features/reach/mapped-site.server.ts";
import { fileCount, pagesPerFile, siteMapPieces } from "../../features/reach/site-map.ts";
import { markOf, openAnswer, openRefusal } from "../../request/open-answer.server.ts";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/site-map.ts";

/** The file that an address asks for, counted from 1; null for what cannot be one. */
const fileIn = (request: Request): number | null => {
  const asked = new URL(request.url).searchParams.get("deel") ?? "1";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : null;
};

const streamOf = (pieces: Iterator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

/** Every public page in one language, with its other languages. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { lang } = params;
  const file = fileIn(request);
  if (!isLocale(lang) || file === null) return openRefusal(404, "There is no such sitemap.");
  const site = await mappedSite();
  if (!site) return openRefusal(503, "The sitemap is not ready yet. Try again.", { "Retry-After": "60" });
  if (file > fileCount(site.pages.length)) return openRefusal(404, "There is no such sitemap.");

  const origin = originOf(request);
  const pages = site.pages.slice((file - 1) * pagesPerFile, file * pagesPerFile);
  return openAnswer(request, {
    body: streamOf(siteMapPieces(origin, lang, pages)),
    mark: markOf(`${site.mark} ${origin} ${lang} ${file}`),
    type: "application/xml; charset=utf-8",
    keep: "public, max-age=600",
  });
};
