import { describe, expect, it } from "vitest";
import { press, tabTo } from "../browser/keyboard.ts";
import { asVisitor } from "../browser/visitor.ts";
import { answer, placeOf, suggestedTitles, waitForPath } from "./steps.ts";

/** On a desk, where keyboards are. */
const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false } as const;

describe("somebody who uses the keyboard only", () => {
  it(
    "skips the header, answers twelve questions and reads what suits",
    asVisitor(desk, async ({ page }) => {
      await page.goto("/nl");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
      await page.keyboard.press("Enter");
      await press(page, 'main a[href="/nl/talenten"]');
      await waitForPath(page, "/nl/talenten");
      await press(page, 'main a[href^="/nl/talenten/vraag/1"]');

      for (let number = 1; number <= 12; number++) {
        await waitForPath(page, `/nl/talenten/vraag/${number}`);
        await answer(page, "a").waitFor();
        // after a step the question itself has the focus, so that it is read out and Tab goes on from there
        await page.waitForFunction(() => document.activeElement?.matches("main h1, main"), undefined);
        await tabTo(page, 'input[name="o"]');
        await page.keyboard.press("Space");
        for (let down = 0; down < number % 4; down++) await page.keyboard.press("ArrowDown");
        await press(page, 'button[name="verder"]');
      }

      await waitForPath(page, "/nl/talenten/kaart");
      expect(new URL(page.url()).searchParams.get("a")).toBe("bcdabcdabcda");
      await press(page, 'main a[href^="/nl/talenten/wat-vind-je-leuk"]');
      await waitForPath(page, "/nl/talenten/wat-vind-je-leuk");
      await press(page, 'input[name="i"][value="people"]', "Space");
      await press(page, "main form button");

      await waitForPath(page, "/nl/talenten/wat-heb-jij-nodig");
      await press(page, 'input[name="help"][value="LAPTOP"]', "Space");
      await press(page, "main form button");

      await waitForPath(page, "/nl/werk");
      expect((await suggestedTitles(page)).length).toBeGreaterThanOrEqual(3);
      await press(page, "article.match a.button");
      await page.waitForURL(/\/nl\/werk\/[a-z-]+$/);
      expect(placeOf(page)).not.toContain("?");
    }),
  );

  it(
    "changes the language",
    asVisitor(desk, async ({ page }) => {
      await page.goto("/nl/over");
      await press(page, ".languages summary");
      await press(page, '.languages a[hreflang="en"]');
      await waitForPath(page, "/en/over");
    }),
  );
});
