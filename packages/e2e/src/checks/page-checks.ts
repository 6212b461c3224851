import type { Page } from "playwright-core";
import { expect } from "vitest";
import { foreignWords } from "../browser/foreign-words.ts";
import type { Visitor } from "../browser/visitor.ts";
import { weigh } from "../browser/weigh.ts";
import { accessProblems, colourProblems, sidewaysProblems } from "../browser/what-is-wrong.ts";
import { type Locale, locales, patternsTakenOver, type SitePage } from "../site/pages.ts";

/** A page that somebody opened, as all checks find it. */
export type Visit = {
  readonly site: SitePage;
  readonly locale: Locale;
  readonly visitor: Visitor;
  readonly status: number;
};

export type PageCheck = {
  readonly promise: string;
  readonly locales: readonly Locale[];
  readonly check: (visit: Visit) => Promise<void>;
};

const directions: Record<Locale, string> = { nl: "ltr", en: "ltr", ar: "rtl" };

const kB = 1000;
/** Most bytes that a page may fetch, packed with gzip, and in how many files. */
const budget = {
  js: { read: 5 * kB, takenOver: 138 * kB },
  files: { read: 10, takenOver: 18 },
  css: 15 * kB,
  fonts: { nl: 36 * kB, en: 36 * kB, ar: 68 * kB },
};

const namesItself = async ({ visitor, status, site, locale }: Visit): Promise<void> => {
  const found = await visitor.page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    titled: document.title.endsWith(" – TechConnect"),
  }));
  const wanted = { status: site.status, headings: 1, lang: locale, dir: directions[locale], titled: true };
  expect({ status, ...found }).toEqual(wanted);
};

const isLight = async ({ visitor, locale, site }: Visit): Promise<void> => {
  const { js, css, fonts, files } = await weigh(visitor.page);
  const kind = site.takenOver ? "takenOver" : "read";
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(budget.js[kind]);
  expect(files).toBeLessThanOrEqual(budget.files[kind]);
  expect(css).toBeLessThanOrEqual(budget.css);
  expect(fonts).toBeLessThanOrEqual(budget.fonts[locale]);
};

const offersAWayOn = async ({ visitor, site }: Visit): Promise<void> => {
  const ways = await visitor.page.locator("main a[href], main button").count();
  expect(ways).toBeGreaterThanOrEqual(site.status === 200 ? 1 : 3);
};

/** The router marks the links and forms that it answers itself; a page that is read would not be there for it. */
const leavesByPageLoad = async ({ visitor: { page }, site }: Visit): Promise<void> => {
  expect(await page.locator("#page-state").count()).toBe(site.takenOver ? 1 : 0);
  if (!site.takenOver) return;
  const steps = await page
    .locator("a[data-discover]")
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname));
  const pattern = new RegExp(`^(${patternsTakenOver.map((path) => path.replaceAll(/:\w+/g, "[^/]+")).join("|")})$`);
  expect(steps.filter((path) => !pattern.test(path))).toEqual([]);
};

/** Colours that change by and by are looked at when they have changed. */
const inColours = async (page: Page, colorScheme: "light" | "dark"): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
};

const keepsNobodyOut = async ({ visitor: { page } }: Visit): Promise<void> => {
  await inColours(page, "light");
  expect(await accessProblems(page)).toEqual([]);
};

/** All but the colours is as it was in the light. */
const canBeReadInTheDark = async ({ visitor: { page } }: Visit): Promise<void> => {
  await inColours(page, "dark");
  expect(await colourProblems(page)).toEqual([]);
};

const speaksNoDutch = async ({ visitor }: Visit): Promise<void> => expect(await foreignWords(visitor.page)).toEqual([]);

const fits = async ({ visitor: { page } }: Visit): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysProblems(page)).toEqual([]);
};

const tookOverInSilence = async ({ visitor: { asked, troubles } }: Visit): Promise<void> => {
  expect(asked.filter((address) => /\/graphql|\.data(\?|$)|__manifest/.test(address))).toEqual([]);
  expect(troubles).toEqual([]);
};

/** What holds for every page of the site, in this order. */
export const pageChecks: readonly PageCheck[] = [
  { promise: "has one heading, and says its language and direction", locales, check: namesItself },
  { promise: "weighs no more than a cheap phone can carry", locales, check: isLight },
  { promise: "offers a way on", locales, check: offersAWayOn },
  { promise: "is taken over by scripts only within the talent flow", locales: ["nl"], check: leavesByPageLoad },
  // the slowest check; English reads like Dutch, in other words
  { promise: "keeps nobody out, in light colours", locales: ["nl", "ar"], check: keepsNobodyOut },
  // colours are the same in every language
  { promise: "can be read in dark colours", locales: ["nl"], check: canBeReadInTheDark },
  { promise: "speaks no Dutch", locales: ["en", "ar"], check: speaksNoDutch },
  { promise: "fits on a screen of 320 pixels", locales, check: fits },
  // last, so that what comes late is seen too
  {
    promise: "took over in silence and asked the API nothing that the page carried already",
    locales,
    check: tookOverInSilence,
  },
];
