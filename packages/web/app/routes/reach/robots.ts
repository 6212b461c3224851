import { robots } from "../../features/reach/robots.ts";
import { openAnswer } from "../../request/open-answer.server.ts";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/robots.ts";

/** What crawlers leave alone. A route and no file, since the address of the sitemap must be whole. */
export const loader = ({ request }: Route.LoaderArgs): Response =>
  openAnswer(request, {
    body: robots(originOf(request)),
    type: "text/plain; charset=utf-8",
    keep: "public, max-age=3600",
  });
