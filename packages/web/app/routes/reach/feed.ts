import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { isLocale } from "@techconnect/domain/kernel/locale";
import { clientOf } from "../../apollo/request-client.server.ts";
import { feedFacts, nextOf, siteThing } from "../../features/reach/feed.ts";
import { isFeedKind, readFeedAddress } from "../../features/reach/feed-address.ts";
import { askForFeed } from "../../features/reach/feed-queries.ts";
import { openAnswer, openRefusal } from "../../request/open-answer.server.ts";
import { statusThrown } from "../../request/page-errors.ts";
import { originOf } from "../../request/origin-of.server.ts";
import { reachI18nOf } from "../../request/reach-i18n.server.ts";
import type { Route } from "./+types/feed.ts";

const json = { type: "application/ld+json; charset=utf-8", keep: "public, max-age=300" };

/** Says what is wrong in the language of the feed; what nobody can put right is thrown on. */
const refusalOf = (i18n: I18n, error: unknown): Response => {
  const status = statusThrown(error);
  if (status === 404) return unreadable(i18n, "after");
  if (status !== 503) throw error;
  const sentence = i18n._(msg`De lijst is er nu even niet. Probeer het zo nog eens.`);
  return openRefusal(503, sentence, { "Retry-After": "10" });
};

const unreadable = (i18n: I18n, parameter: string): Response =>
  openRefusal(400, i18n._(msg`Deze lijst kan niet lezen wat er bij “${parameter}” staat.`));

/** What we publish, for other sites and programs: docs/reference/feed.md. */
export const loader = async ({ request, params, context }: Route.LoaderArgs): Promise<Response> => {
  const kind = /^(\w+)\.json$/.exec(params.file)?.[1];
  if (!isLocale(params.lang) || !(kind === "site" || isFeedKind(kind)))
    return openRefusal(404, "There is no such feed.");
  const i18n = await reachI18nOf(params.lang);
  const site = { origin: originOf(request), locale: params.lang };
  if (kind === "site") return openAnswer(request, { ...json, body: JSON.stringify(siteThing(i18n, site)) });

  const asked = readFeedAddress(kind, new URL(request.url).searchParams);
  if ("wrong" in asked) return unreadable(i18n, asked.wrong);
  try {
    const feed = { kind, asked, site, page: await askForFeed[kind](clientOf(request, context), asked, site) };
    const next = nextOf(feed);
    return openAnswer(request, {
      ...json,
      body: JSON.stringify(feedFacts(i18n, feed)),
      headers: next === null ? {} : { Link: `<${next}>; rel="next"` },
    });
  } catch (error) {
    return refusalOf(i18n, error);
  }
};
