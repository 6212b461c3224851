import { mappedSite } from "../../features/reach/mapped-site.server.ts";
import { fileCount, siteMapIndex } from "../../features/reach/site-map.ts";
import { openAnswer, openRefusal } from "../../request/open-answer.server.ts";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/site-map-index.ts";

/** Where search engines find the sitemaps of each language. */
export const loader = async ({ request }: Route.LoaderArgs): Promise<Response> => {
  const site = await mappedSite();
  if (!site) return openRefusal(503, "The sitemap is not ready yet. Try again.", { "Retry-After": "60" });
  return openAnswer(request, {
    body: siteMapIndex(originOf(request), fileCount(site.pages.length)),
    type: "application/xml; charset=utf-8",
    keep: "public, max-age=600",
  });
};
