import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { foreignWords } from "../browser/foreign-words.ts";
import { asVisitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { placeOf } from "./steps.ts";

const profile = "/werk/webdeveloper?niveau=vmbo&voor=ouder";

/** What the page answers a parent: the questions, and the addresses of what it rests on. */
const answersOn = async (page: Page) => ({
  questions: await page.locator(".told__answers > li h3").count(),
  sources: await page
    .locator(".told__answers a[href^=http]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
});

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const)("a parent, %s", (_, settings) => {
  it(
    "opens work that starts at vmbo, reads it as a parent, and finds the same answers in Arabic",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/gids/vmbo");
      await page.locator('main a[href^="/nl/werk/webdeveloper?"]').first().click();
      await page.waitForURL(/\/nl\/werk\/webdeveloper/);
      await page.locator('.readers a[href*="voor=ouder"]').click();
      await page.locator(".told__answers").waitFor();
      expect(placeOf(page)).toBe(`/nl${profile}`);
      const dutch = await answersOn(page);
      expect(dutch.questions).toBe(5);
      expect(dutch.sources.length).toBeGreaterThan(0);

      await page.locator(".languages summary").click();
      await page.locator('.languages a[hreflang="ar"]').click();
      await page.waitForURL(/\/ar\//);
      expect(placeOf(page)).toBe(`/ar${profile}`);
      expect(await answersOn(page)).toMatchObject({ questions: 5, sources: dutch.sources });
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      expect(await foreignWords(page)).toEqual([]);
    }),
  );
});

it(
  "the page for parents in Arabic keeps nobody out",
  asVisitor({}, async ({ page }) => {
    await page.goto(`/ar${profile}`);
    expect(await accessProblems(page)).toEqual([]);
  }),
);

it(
  "the guide tells each reader something else, and shows everybody the same work in the same order",
  asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
    const seen: { readonly order: readonly string[]; readonly words: string }[] = [];
    for (const audience of ["", "jongere", "ouder", "begeleider", "jongerenwerker", "40plus"]) {
      await page.goto(`/nl/gids/mbo-2?voor=${audience}`);
      const order = await page.locator(".guide-card h3").allTextContents();
      seen.push({ order, words: (await page.locator(".guide-card__line").allTextContents()).join(" ") });
    }
    expect(seen[0]?.order.length).toBeGreaterThan(20);
    for (const { order } of seen) expect(order).toEqual(seen[0]?.order);
    expect(new Set(seen.slice(1).map(({ words }) => words)).size).toBe(5);
  }),
);
