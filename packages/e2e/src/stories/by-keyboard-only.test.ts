import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { press, tabTo } from "../browser/keyboard.ts";
import { asVisitor, settled } from "../browser/visitor.ts";
import { placeOf, suggestedTitles, waitForPath } from "./steps.ts";

/** On a desk, where keyboards are. */
const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false } as const;

/** A page that the browser loads starts at its beginning, as pages do. */
const loaded = async (page: Page, path: string): Promise<void> => {
  await waitForPath(page, path);
  await settled(page);
};

/** After a step the title of the new page has the focus, so that it is read out and Tab goes on from there. */
const arriveAt = async (page: Page, path: string): Promise<void> => {
  await waitForPath(page, path);
  await page.waitForFunction(() => document.activeElement?.matches("main h1"));
};

describe("somebody who uses the keyboard only", () => {
  it(
    "skips the header, answers twelve questions and reads what suits",
    asVisitor(desk, async ({ page }) => {
      await page.goto("/nl");
      await settled(page);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
      await page.keyboard.press("Enter");
      await press(page, 'main a[href="/nl/talenten"]');
      await loaded(page, "/nl/talenten");
      await press(page, 'main a[href^="/nl/talenten/vraag/1"]');

      await loaded(page, "/nl/talenten/vraag/1");
      for (let number = 1; number <= 12; number++) {
        if (number > 1) await arriveAt(page, `/nl/talenten/vraag/${number}`);
        await tabTo(page, 'input[name="o"]');
        await page.keyboard.press("Space");
        for (let down = 0; down < number % 4; down++) await page.keyboard.press("ArrowDown");
        await press(page, 'button[name="verder"]');
      }

      await arriveAt(page, "/nl/talenten/kaart");
      expect(new URL(page.url()).searchParams.get("a")).toBe("bcdabcdabcda");
      await press(page, 'main a[href^="/nl/talenten/wat-vind-je-leuk"]');
      await arriveAt(page, "/nl/talenten/wat-vind-je-leuk");
      await press(page, 'input[name="i"][value="people"]', "Space");
      await press(page, "main form button");

      await loaded(page, "/nl/talenten/gedaan");
      await press(page, 'main a[href^="/nl/talenten/wat-heb-jij-nodig"]');
      await loaded(page, "/nl/talenten/wat-heb-jij-nodig");
      await press(page, 'input[name="help"][value="LAPTOP"]', "Space");
      await press(page, "main form button");

      await loaded(page, "/nl/werk");
      expect((await suggestedTitles(page)).length).toBeGreaterThanOrEqual(3);
      await press(page, ".match a.button");
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
