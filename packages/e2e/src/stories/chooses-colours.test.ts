import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { placeOf } from "./steps.ts";

/** How light the page is, 0 to 255. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const)("somebody who chooses colours, %s", (_, settings) => {
  it(
    "has them dark on every page from then on, and stays where they were",
    asVisitor({ ...settings, colorScheme: "light" }, async ({ page }) => {
      await page.goto("/nl/talenten/vraag/3?a=bd");
      expect(await lightness(page)).toBeGreaterThan(200);
      await page.getByRole("button", { name: "Donker" }).click();
      await page.locator('html[data-theme="dark"]').waitFor();
      expect(placeOf(page)).toBe("/nl/talenten/vraag/3?a=bd");
      await page.waitForLoadState("networkidle");
      expect(await lightness(page)).toBeLessThan(60);
      await page.goto("/nl/over");
      expect(await lightness(page)).toBeLessThan(60);
    }),
  );

  it(
    "has them light on a dark phone",
    asVisitor({ ...settings, colorScheme: "dark" }, async ({ page }) => {
      await page.goto("/nl");
      expect(await lightness(page)).toBeLessThan(60);
      await page.getByRole("button", { name: "Licht" }).click();
      await page.locator('html[data-theme="light"]').waitFor();
      await page.waitForLoadState("networkidle");
      expect(await lightness(page)).toBeGreaterThan(200);
    }),
  );
});
