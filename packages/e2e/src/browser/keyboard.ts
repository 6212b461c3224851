import type { Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than the longest page has. */
const patience = 120;

type Stop = { readonly reached: boolean; readonly name: string; readonly visible: boolean };

/** What has the focus: whether it is what was looked for, and whether an eye can see that it has it. */
const stopAt = (page: Page, selector: string): Promise<Stop> =>
  page.evaluate((selector) => {
    const focused = document.activeElement ?? document.body;
    // a card shows the focus of the field inside it
    const shown = [focused, focused.closest(".choice")].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    const { width, height } = focused.getBoundingClientRect();
    return {
      reached: focused.matches(selector),
      name: `${focused.tagName.toLowerCase()} ${focused.textContent?.trim().slice(0, 40) ?? ""}`,
      visible: focused === document.body || (shown && width > 0 && height > 0),
    };
  }, selector);

/** Presses Tab until the focus is on `selector`; every stop on the way must be seen. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let pressed = 0; pressed < patience; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await stopAt(page, selector);
    expect(stop, `the focus is not to be seen on: ${stop.name}`).toMatchObject({ visible: true });
    if (stop.reached) return;
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}.`);
};

/** Goes to a link or button by keyboard and presses it. */
export const press = async (page: Page, selector: string, key: "Enter" | "Space" = "Enter"): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press(key);
};
