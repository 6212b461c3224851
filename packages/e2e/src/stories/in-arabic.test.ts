import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { foreignWords } from "../browser/foreign-words.ts";
import { answers } from "../site/pages.ts";
import { answerTwelve, suggestedTitles, waitForPath } from "./steps.ts";

describe("somebody who reads Arabic", () => {
  it(
    "chooses the language on the front page and walks to work that suits, from right to left",
    asVisitor({ locale: "nl-NL" }, async ({ page }) => {
      const expectArabic = async () => {
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
          "ar",
          "rtl",
        ]);
        expect(await foreignWords(page)).toEqual([]);
      };
      await page.goto("/nl");
      await page.locator(".languages summary").click();
      await page.locator('.languages a[hreflang="ar"]').click();
      await waitForPath(page, "/ar");
      await expectArabic();

      await page.locator('main a[href="/ar/talenten"]').first().click();
      await waitForPath(page, "/ar/talenten");
      await expectArabic();
      await page.locator('main a[href^="/ar/talenten/vraag/1"]').click();
      await answerTwelve(page, "ar", answers);
      await expectArabic();

      await page.locator('main a[href^="/ar/talenten/wat-vind-je-leuk"]').first().click();
      await page.locator("main form button").click();
      await waitForPath(page, "/ar/talenten/gedaan");
      await expectArabic();
      await page.locator('main a[href^="/ar/talenten/wat-heb-jij-nodig"]').click();
      await waitForPath(page, "/ar/talenten/wat-heb-jij-nodig");
      await expectArabic();
      await page.locator("main form button").click();
      await waitForPath(page, "/ar/werk");
      expect((await suggestedTitles(page)).length).toBeGreaterThanOrEqual(3);
      await expectArabic();
    }),
  );

  it(
    "is greeted in Arabic when the phone speaks Arabic",
    asVisitor({ locale: "ar-MA" }, async ({ page }) => {
      await page.goto("/");
      await waitForPath(page, "/ar");
    }),
  );

  it(
    "finds the answers lined up on the right",
    asVisitor({ locale: "ar" }, async ({ page }) => {
      await page.goto(`/ar/talenten/vraag/3?a=bd`);
      const [first, second] = await page
        .locator('input[name="o"]')
        .evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect().right));
      const width = page.viewportSize()?.width ?? 0;
      expect(first).toBeGreaterThan(width / 2);
      expect(second).toBe(first);
    }),
  );
});
