import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { foreignWords } from "../browser/foreign-words.ts";
import { asVisitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { placeOf, waitForPath } from "./steps.ts";

const near = (page: Page) => page.locator('section[aria-labelledby="near"] .card');
const opens = (page: Page) => page.locator('section[aria-labelledby="opens"] .learn > li');

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const)("somebody who reads about work that is not quite it, %s", (_, settings) => {
  it(
    "goes on to work that is near, and from there to what a skill opens",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/werk/it-helpdesk?niveau=vmbo");
      expect(await near(page).count()).toBe(3);
      expect(await near(page).first().locator(".signs li").count()).toBe(3);
      const [title] = await near(page).locator("h3").allInnerTexts();
      await near(page).first().getByRole("link").click();
      await page.getByRole("heading", { level: 1, name: title! }).waitFor();
      expect(placeOf(page)).toBe("/nl/werk/it-support-monteur?niveau=vmbo");

      const opened = opens(page).first().getByRole("link").first();
      const address = (await opened.getAttribute("href")) ?? "";
      await opened.click();
      await waitForPath(page, address.replace(/\?.*/, ""));
      expect(placeOf(page)).toMatch(/^\/nl\/werk\/[a-z-]+\?niveau=vmbo$/);
    }),
  );
});

it(
  "what is near and what opens is told in Arabic too, and keeps nobody out",
  asVisitor({}, async ({ page }) => {
    await page.goto("/ar/werk/it-helpdesk");
    expect(await near(page).count()).toBe(3);
    expect(await opens(page).count()).toBe(3);
    expect(await foreignWords(page)).toEqual([]);
    expect(await accessProblems(page)).toEqual([]);
  }),
);
