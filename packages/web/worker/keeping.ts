/** The rules of what may be kept on a phone and how it is shown; no rule here needs a browser. */

/** In an address, only says where somebody comes from. */
const trail = "via";

/** The address under which a page is kept. */
export const keyOf = (address: string): string => {
  const url = new URL(address);
  url.searchParams.delete(trail);
  url.hash = "";
  return url.href;
};

/**
 * True for a page that anybody who uses this phone may find there: what the server lets caches keep, and whose address
 * holds nothing that somebody typed, chose or answered.
 */
export const isForEverybody = (address: string, { status, redirected, headers }: Response): boolean =>
  status === 200 &&
  !redirected &&
  new URL(keyOf(address)).search === "" &&
  (headers.get("content-type") ?? "").startsWith("text/html") &&
  !/no-store/.test(headers.get("cache-control") ?? "no-store");

/** A page as it was kept, with marks on its root element, such as `data-kept-at`. */
export const marked = async (page: Response, marks: Readonly<Record<string, string>>): Promise<Response> => {
  const attributes = Object.entries(marks).map(([name, value]) => ` data-${name}="${value.replaceAll('"', "")}"`);
  const html = (await page.text()).replace("<html", `<html${attributes.join("")}`);
  const headers = new Headers(page.headers);
  // they tell of the answer as it travelled
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(html, { status: page.status, headers });
};

/** When a page left the server, ISO 8601; null when it does not say so. */
export const madeAt = ({ headers }: Response): string | null => {
  const date = new Date(headers.get("date") ?? "");
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** A kept page that says of when it is. */
export const dated = (page: Response): Promise<Response> => {
  const at = madeAt(page);
  return marked(page, at === null ? {} : { "kept-at": at });
};

/** The best of the kept addresses for one that cannot be had: that one, or the same page and tab with other answers. */
export const bestKept = (wanted: string, kept: readonly string[]): string | null => {
  if (kept.includes(wanted)) return wanted;
  const sameAs = (address: string) => {
    const { pathname, searchParams } = new URL(address);
    return `${pathname}?${searchParams.get("tab") ?? ""}`;
  };
  return kept.find((address) => sameAs(address) === sameAs(wanted)) ?? null;
};

/** The language of an address, or null when it begins with none. */
export const localeIn = (address: string): string | null =>
  /^\/([a-z]{2})(?=\/|$)/.exec(new URL(address).pathname)?.[1] ?? null;
