/** For pages that are the same for everybody without a cookie. */
export const publicPage = { "Cache-Control": "public, max-age=0, s-maxage=300, stale-while-revalidate=86400" };

/** For pages with something of one person in them: kept nowhere, found by no search engine. */
export const personalPage = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** For what other sites may show: the same for everybody, with or without a cookie. */
export const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

const isOpenToAll = (headers: Headers): boolean => headers.get("Cross-Origin-Resource-Policy") === "cross-origin";

/**
 * Puts right what a route cannot know: an error is never kept, nor is an answer that a cookie had a hand in.
 * Changes `headers`.
 */
export const settleCaching = (headers: Headers, request: Request, status: number): void => {
  if (isOpenToAll(headers) && status < 400) return;
  headers.append("Vary", "Cookie");
  const wanted = headers.get("Cache-Control");
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || status >= 400 || wanted === null) headers.set("Cache-Control", "private, no-store");
  else if (wanted.startsWith("public") && request.headers.has("cookie"))
    headers.set("Cache-Control", "private, no-cache");
};
