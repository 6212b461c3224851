import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { asVisitor } from "../browser/visitor.ts";

const compared = (page: Page) => page.locator(".compared h2").allTextContents();

describe("somebody without scripts", () => {
  it(
    "ticks two kinds of work in the guide, adds a third, and takes one away",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto("/nl/gids/mbo-4?voor=40plus");
      await page.locator('input[name="p"][value="webdeveloper"]').check();
      await page.locator('input[name="p"][value="softwaretester"]').check();
      await page.locator(".compare-bar button").click();
      await page.waitForURL(/\/nl\/vergelijk\?/);
      expect(await compared(page)).toHaveLength(2);

      await page.locator('select[name="p"]').selectOption("it-helpdesk");
      await page.locator(".compare-add button").click();
      await page.locator(".compared").nth(2).waitFor();
      expect(new URL(page.url()).search).toContain("niveau=mbo-4&voor=40plus");

      const [first] = await compared(page);
      await page.locator(".compared").first().locator('a[href^="/nl/vergelijk"]').click();
      await page.locator(".compare--2").waitFor();
      expect(await compared(page)).not.toContain(first);
    }),
  );

  it(
    "who asks for too many, or for work that is not there, sees what there is and loses nothing",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      const asked = ["webdeveloper", "bestaat-niet", "softwaretester", "it-helpdesk", "data-analist"];
      await page.goto(`/nl/vergelijk?${asked.map((slug) => `p=${slug}`).join("&")}`);
      expect(await compared(page)).toHaveLength(3);
      expect(await page.locator(".notice").count()).toBe(2);
      await page.locator('.notice a[href*="p=data-analist"]').click();
      await page.locator('.compared a[href^="/nl/werk/data-analist"]').first().waitFor();
      expect(await compared(page)).toHaveLength(3);
    }),
  );
});
