import type { BrowserContext } from "playwright-core";
import { askToBeCalled } from "./ask-to-be-called.ts";
import { countManyAlong, makeClass } from "./classes.ts";
import { keepEverything } from "./keep-everything.ts";
import { identityPages } from "./identity-pages.ts";
import { minePages } from "./mine-pages.ts";
import { helpingPages } from "./helping-pages.ts";
import { organisationPages } from "./organisation-pages.ts";
import { saveThings } from "./save-things.ts";
import { tellPast } from "./tell-past.ts";

export const locales = ["nl", "en", "ar"] as const;
export type Locale = (typeof locales)[number];

/** Twelve answers of somebody with clear strengths. */
export const answers = "bdacbdacbdac";
/** A code that can be one, of no class. */
const someCode = "CCCCCC";
const flow = `a=${answers}&t=helping,solving,explaining&i=people&s=care`;

/** Three typos, in words that are names of things in every language. */
const typos = "helpdsek+netwrk+supprt";

/** A question behind the words, a wish, and a word that nothing has. */
const questions: Readonly<Record<Locale, string>> = {
  nl: "slecht in wiskunde avond websites zwemles",
  en: "bad at maths evening websites zwemles",
  ar: "ضعيف في الرياضيات مساء مواقع zwemles",
};

export type SitePage = {
  /** As it stands in the route table. */
  readonly pattern: string;
  /** What tells two examples of one route apart. */
  readonly example: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Scripts take it over; every other page is read, and carries a few kilobytes of script. */
  readonly takenOver: boolean;
  /** Address with everything filled in; a page for one visitor only gets there by what that visitor does first. */
  readonly addressFor: (locale: Locale, visitor: BrowserContext) => Promise<string>;
};

type Address = (locale: Locale, visitor: BrowserContext) => string | Promise<string>;

/** One or more examples for each route that is a page. The check of the routes fails when one is missing. */
const examples: Readonly<Record<string, Readonly<Record<string, Address>>>> = {
  "/:lang": { landing: (locale) => `/${locale}` },
  "/:lang/over": { about: (locale) => `/${locale}/over` },
  "/:lang/deel": { "for other sites": (locale) => `/${locale}/deel` },
  "/:lang/privacy": { privacy: (locale) => `/${locale}/privacy` },
  "/:lang/toegankelijkheid": { accessibility: (locale) => `/${locale}/toegankelijkheid` },
  "/:lang/beroepen": { "job profiles": (locale) => `/${locale}/beroepen` },
  "/:lang/beroepen/alle": { "all occupations": (locale) => `/${locale}/beroepen/alle` },
  "/:lang/werk/:slug": {
    "a job profile": (locale) => `/${locale}/werk/it-helpdesk`,
    "a job profile from vmbo": (locale) => `/${locale}/werk/security-engineer?niveau=vmbo`,
    "a job profile for parents": (locale) => `/${locale}/werk/it-helpdesk?voor=ouder`,
    "a job profile for counsellors": (locale) => `/${locale}/werk/webdeveloper?voor=begeleider`,
    "a job profile for youth workers": (locale) => `/${locale}/werk/webdeveloper?voor=jongerenwerker`,
    "a job profile for who switches": (locale) => `/${locale}/werk/webdeveloper?voor=40plus`,
  },
  "/:lang/gids": { "the guide": (locale) => `/${locale}/gids` },
  "/:lang/gids/:level": {
    "the guide from vmbo": (locale) => `/${locale}/gids/vmbo?voor=ouder`,
    "the guide of all levels in two sectors": (locale) => `/${locale}/gids/alle?sector=care&sector=media`,
  },
  "/:lang/vergelijk": {
    "nothing compared yet": (locale) => `/${locale}/vergelijk`,
    "three kinds of work compared": (locale) =>
      `/${locale}/vergelijk?p=webdeveloper&p=it-helpdesk&p=data-analist&p=bestaat-niet&niveau=vmbo`,
  },
  "/:lang/leren": { courses: (locale) => `/${locale}/leren` },
  "/:lang/leren/:slug": {
    "a course of a real school": (locale) => `/${locale}/leren/hackyourfuture-web`,
    "an example of a course": (locale) => `/${locale}/leren/klaverkabel-helpdesk`,
  },
  "/:lang/vacatures": { vacancies: (locale) => `/${locale}/vacatures` },
  "/:lang/vacatures/:slug": {
    "an example of a vacancy": (locale) => `/${locale}/vacatures/adrescontrole-avond-zwierpak`,
  },
  "/:lang/zoeken": {
    "search before anything was asked": (locale) => `/${locale}/zoeken`,
    "search for words with typos": (locale) => `/${locale}/zoeken?q=${typos}`,
    "search for a question": (locale) => `/${locale}/zoeken?q=${encodeURIComponent(questions[locale])}`,
    "search with everything chosen": (locale) =>
      `/${locale}/zoeken?q=web&soort=course&soort=vacancy&niveau=none&dag=evening&met=device&bij=1012&km=60&volgorde=nearest`,
    "search near a postcode that nobody knows": (locale) => `/${locale}/zoeken?q=web&bij=9999&letterlijk=1`,
    "search that finds nothing": (locale) => `/${locale}/zoeken?q=xqzzkw`,
    "search that filters keep empty": (locale) => `/${locale}/zoeken?q=fiber&dag=evening&met=free`,
  },
  "/:lang/talenten": {
    "how it works": (locale) => `/${locale}/talenten`,
    "how it works with a group": (locale) => `/${locale}/talenten?klas=${someCode}`,
  },
  "/:lang/talenten/code": {
    "entering a code": (locale) => `/${locale}/talenten/code`,
    "a code with a mistake": (locale) => `/${locale}/talenten/code?klas=CDFGHJ`,
  },
  "/:lang/talenten/vraag/:n": {
    "the first question": (locale) => `/${locale}/talenten/vraag/1`,
    "a question half-way": (locale) => `/${locale}/talenten/vraag/5?a=bdac`,
    "a question without an answer": (locale) => `/${locale}/talenten/vraag/5?a=bdac&verder=1`,
  },
  "/:lang/talenten/nakijken": { "checking answers": (locale) => `/${locale}/talenten/nakijken?a=${answers}` },
  "/:lang/talenten/kaart": {
    "the card": (locale) => `/${locale}/talenten/kaart?a=${answers}`,
    "the card of few answers": (locale) => `/${locale}/talenten/kaart?a=bdxxxxxxxxxx`,
    "no card yet": (locale) => `/${locale}/talenten/kaart?a=xxxxxxxxxxxx`,
    "the card of somebody in a group": (locale) => `/${locale}/talenten/kaart?a=${answers}&klas=${someCode}`,
  },
  "/:lang/talenten/kaart/print": { "the card on paper": (locale) => `/${locale}/talenten/kaart/print?a=${answers}` },
  "/:lang/talenten/wissel": {
    "choosing talents": (locale) => `/${locale}/talenten/wissel?a=${answers}&t=helping,solving,explaining`,
    "too few talents chosen": (locale) => `/${locale}/talenten/wissel?a=${answers}&t=helping&klaar=1`,
  },
  "/:lang/talenten/wat-vind-je-leuk": { likes: (locale) => `/${locale}/talenten/wat-vind-je-leuk?${flow}` },
  "/:lang/talenten/gedaan": {
    "what one did before": (locale) => `/${locale}/talenten/gedaan?${flow}`,
    "what was read in one's words": async (locale, visitor) => {
      await tellPast(visitor, locale, flow);
      return `/${locale}/talenten/gedaan?${flow}`;
    },
  },
  "/:lang/talenten/wat-heb-jij-nodig": { needs: (locale) => `/${locale}/talenten/wat-heb-jij-nodig?${flow}` },
  "/:lang/werk": {
    "suggestions of work": (locale) => `/${locale}/werk?${flow}`,
    "suggestions of courses": (locale) => `/${locale}/werk?${flow}&tab=opleidingen`,
    "suggestions of vacancies": (locale) => `/${locale}/werk?${flow}&tab=vacatures`,
    "suggestions without answers": (locale) => `/${locale}/werk?a=xxxxxxxxxxxx`,
    "suggestions from what one did before": async (locale, visitor) => {
      await tellPast(visitor, locale, flow);
      return `/${locale}/werk?${flow}`;
    },
  },
  "/:lang/hulp": { help: (locale) => `/${locale}/hulp` },
  "/:lang/hulp/gelukt": {
    "asked to be called": async (locale, visitor) => {
      await askToBeCalled(visitor, locale);
      return `/${locale}/hulp/gelukt`;
    },
  },
  "/:lang/verzoek/:token": {
    "what is held of somebody": (locale, visitor) => askToBeCalled(visitor, locale),
    "nothing is held": (locale) => `/${locale}/verzoek/no-such-token`,
  },
  "/:lang/bewaard": {
    "nothing saved": (locale) => `/${locale}/bewaard`,
    "one of each kind saved, and something that is gone": async (locale, visitor) => {
      await saveThings(visitor, locale);
      return `/${locale}/bewaard?weg=1`;
    },
    "a list that is full": (locale) => `/${locale}/bewaard?vol=1`,
    "things saved in an account, and here": async (locale, visitor) => {
      await keepEverything(visitor, locale);
      await saveThings(visitor, locale, 1);
      return `/${locale}/bewaard`;
    },
  },
  "/:lang/wissen": {
    "erasing everything": (locale) => `/${locale}/wissen`,
    "everything erased": (locale) => `/${locale}/wissen?gewist=1`,
  },
  ...identityPages,
  ...minePages,
  ...helpingPages,
  ...organisationPages,
  "/:lang/klas": { "making a class": (locale) => `/${locale}/klas` },
  "/:lang/klas/:token": {
    "a class of too few": async (locale, visitor) => (await makeClass(visitor, locale)).path,
    "a class of ten": async (locale, visitor) => {
      const { code, path } = await makeClass(visitor, locale);
      await countManyAlong(code, answers, 10);
      return path;
    },
    "no such class": (locale) => `/${locale}/klas/no-such-token`,
  },
  "/:lang/klas/:token/print": {
    "cards of a class": async (locale, visitor) =>
      `${(await makeClass(visitor, locale, { expected: "4" })).path}/print`,
  },
  "/:lang/zonder-internet": { "no internet": (locale) => `/${locale}/zonder-internet` },
  "/*": { "no such page": (locale) => `/${locale}/bestaat-niet` },
};

/** Routes that scripts take over, and between which a step needs no page load: the talent flow. */
export const patternsTakenOver: readonly string[] = [
  "/:lang/talenten/vraag/:n",
  "/:lang/talenten/nakijken",
  "/:lang/talenten/kaart",
  "/:lang/talenten/wissel",
  "/:lang/talenten/wat-vind-je-leuk",
  "/:lang/zonder-internet",
];

/** Examples that say that there is nothing. */
const statuses: Readonly<Record<string, number>> = {
  "no such page": 404,
  "nothing is held": 404,
  "no such class": 404,
  "nothing is asked of a guardian": 404,
  "no helper": 404,
  "nobody whom one helps": 404,
  "no such invitation": 404,
  "no moderator": 404,
};

/** Routes that answer without a page of their own; the checks of addresses and of reach visit them. */
export const noPages: readonly string[] = [
  "/",
  "/thema",
  "/:lang/uitloggen",
  "/:lang/account/kaart",
  "/:lang/account/gegevens/alles.json",
  "/:lang/app.webmanifest",
  "/robots.txt",
  "/sitemap.xml",
  "/:lang/sitemap.xml",
  "/:lang/og/:kind/:file",
  "/:lang/feed/:file",
];

export const patternsWithExamples: readonly string[] = Object.keys(examples);

/** Every page of the site, with all that its address wants. */
export const sitePages: readonly SitePage[] = Object.entries(examples).flatMap(([pattern, addresses]) =>
  Object.entries(addresses).map(([example, address]) => ({
    pattern,
    example,
    status: statuses[example] ?? 200,
    takenOver: patternsTakenOver.includes(pattern),
    addressFor: async (locale, visitor) => address(locale, visitor),
  })),
);
