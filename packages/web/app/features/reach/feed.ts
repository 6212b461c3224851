import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Facts, Thing } from "../site/schema-org.ts";
import { type FeedAsked, type FeedKind, feedSearch } from "./feed-address.ts";
import type { FeedPage, Site } from "./feed-queries.ts";

type Words = {
  /** Path of the page with the same list. */
  readonly path: string;
  readonly name: MessageDescriptor;
  readonly all: MessageDescriptor;
};

const wordsOf: Readonly<Record<FeedKind, Words>> = {
  beroepen: { path: "beroepen", name: msg`Werk in tech`, all: msg`Laat alle beroepen zien` },
  opleidingen: { path: "leren", name: msg`Opleidingen in tech`, all: msg`Laat alle opleidingen zien` },
  vacatures: { path: "vacatures", name: msg`Vacatures in tech`, all: msg`Laat alle vacatures zien` },
};

const apache = "https://www.apache.org/licenses/LICENSE-2.0";

/** Our own texts are free. A posting belongs to the employer: link to it, and tell no more than the feed does. */
const rightsOf = (i18n: I18n, kind: FeedKind) => ({
  license: kind === "vacatures" ? undefined : apache,
  copyrightNotice: kind === "vacatures" ? i18n._(msg`De tekst van een vacature is van de werkgever.`) : undefined,
  creditText: i18n._(msg`TechConnect. Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.`),
});

/** Words of ours beside those of schema.org; documented in docs/reference/feed.md. */
const context = (origin: string) => [
  "https://schema.org",
  {
    sample: `${origin}/nl/deel#sample`,
    next: { "@id": "http://www.w3.org/ns/hydra/core#next", "@type": "@id" },
  },
];

type Feed = { readonly kind: FeedKind; readonly asked: FeedAsked; readonly page: FeedPage; readonly site: Site };

/** Where the next page of the feed is; null on the last. */
export const nextOf = ({ kind, asked, page, site }: Feed): string | null =>
  page.next === null
    ? null
    : `${site.origin}/${site.locale}/feed/${kind}.json${feedSearch({ ...asked, after: page.next })}`;

/** A page of a feed in the words of schema.org. */
export const feedFacts = (i18n: I18n, feed: Feed): Facts => {
  const { kind, asked, page, site } = feed;
  const { path, name, all } = wordsOf[kind];
  const list = `${site.origin}/${site.locale}/${path}`;
  const target = asked.jobProfile === null || kind === "beroepen" ? list : `${list}?beroep=${asked.jobProfile}`;
  return {
    "@context": context(site.origin),
    "@type": ["DataFeed", "ItemList"],
    "@id": `${site.origin}/${site.locale}/feed/${kind}.json${feedSearch(asked)}`,
    name: i18n._(name),
    url: target,
    inLanguage: site.locale,
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: "TechConnect", url: `${site.origin}/${site.locale}` },
    ...rightsOf(i18n, kind),
    numberOfItems: page.total,
    potentialAction: { "@type": "ViewAction", name: i18n._(all), target },
    itemListElement: page.items.map(({ thing, sample, language }) => ({
      "@type": "ListItem",
      sample,
      inLanguage: language,
      item: thing,
    })),
    next: nextOf(feed) ?? undefined,
  };
};

/** The site itself, with how to search it. */
export const siteThing = (i18n: I18n, { origin, locale }: Site): Thing => ({
  "@context": context(origin),
  "@type": "WebSite",
  "@id": `${origin}/${locale}/feed/site.json`,
  name: "TechConnect",
  description: i18n._(msg`Vind werk en opleidingen in tech`),
  url: `${origin}/${locale}`,
  inLanguage: locale,
  potentialAction: {
    "@type": "SearchAction",
    name: i18n._(msg`Zoek`),
    description: i18n._(msg`Wat wil je doen of leren?`),
    target: { "@type": "EntryPoint", urlTemplate: `${origin}/${locale}/zoeken?q={q}` },
    "query-input": "required name=q",
  },
});
