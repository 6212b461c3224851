import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { answers, locales } from "../site/pages.ts";

/** Pages in a PDF that the browser wrote: each has an object of its own. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe("somebody who takes the card along on paper", () => {
  it.each(locales)("has it on one sheet of A4, in %s", (locale) =>
    asVisitor({}, async ({ page }) => {
      await page.goto(`/${locale}/bewaren?a=${answers}`);
      await page.locator(`main a[href^="/${locale}/talenten/kaart/print"]`).click();
      await page.locator(".sheet").waitFor();
      expect(await page.locator(".sheet__profiles > li").count()).toBe(3);
      expect(await page.locator(".sheet blockquote, .sheet .quote").count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator(".sheet__below .section").last().locator("li").count()).toBe(5);
      await page.emulateMedia({ media: "print" });
      expect(pagesIn(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(1);
    })(),
  );

  it(
    "prints dark words on white paper, whatever the colours of the screen",
    asVisitor({ colorScheme: "dark" }, async ({ page }) => {
      await page.goto(`/nl/talenten/kaart/print?a=${answers}`);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color].map((rgb) => Number(/\d+/.exec(rgb)?.[0]));
      });
      expect(paper).toBeGreaterThan(230);
      expect(ink).toBeLessThan(60);
      expect(await page.locator(".languages").isVisible()).toBe(false);
    }),
  );
});
