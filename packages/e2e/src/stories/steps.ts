import type { Page } from "playwright-core";
import { expect } from "vitest";

const patience = { timeout: 15_000, interval: 20 };

/** The answer with this letter, a to d; x is "I don't know". */
export const answer = (page: Page, letter: string) => page.locator(`input[name="o"][value="${letter}"]`);

/** Where in the site the visitor is, without the host. */
export const placeOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(`${pathname}${search}`);
};

/**
 * Waits until a page stands there and not only in the address, which changes first: the language switch is drawn with
 * the page and leads to the same page in the other languages.
 */
export const waitForPath = async (page: Page, path: string): Promise<void> => {
  await page.waitForURL((url) => url.pathname === path);
  const [, , ...withoutLanguage] = path.split("/");
  const elsewhere = page.locator(".languages a[hreflang]").last();
  const drawn = async () => {
    const [, , ...drawnPath] = new URL((await elsewhere.getAttribute("href")) ?? "/", page.url()).pathname.split("/");
    return drawnPath.join("/");
  };
  await expect.poll(drawn, patience).toBe(withoutLanguage.join("/"));
};

/** Waits until a question stands on the page and not only in the address: its form carries the answers before it. */
export const waitForQuestion = async (page: Page, locale: string, number: number): Promise<void> => {
  await waitForPath(page, `/${locale}/talenten/vraag/${number}`);
  const carried = page.locator('main form:has(input[name="o"]) input[name="a"]');
  const answered = () => carried.evaluateAll((inputs) => inputs[0]?.getAttribute("value")?.length ?? 0);
  await expect.poll(answered, patience).toBe(number - 1);
};

/** Answers all twelve questions from the first one on, by tapping, and ends on the card. */
export const answerTwelve = async (page: Page, locale: string, letters: string): Promise<void> => {
  for (const [at, letter] of [...letters].entries()) {
    await waitForQuestion(page, locale, at + 1);
    await answer(page, letter).check();
    await page.locator('button[name="verder"]').click();
  }
  await waitForPath(page, `/${locale}/talenten/kaart`);
};

/** Titles of the suggestions on the page, in the order in which they stand there; waits until there is one. */
export const suggestedTitles = async (page: Page): Promise<readonly string[]> => {
  await page.locator(".match").first().waitFor();
  return page.locator(".match h3").allInnerTexts();
};

/** The groups of suggestions on the page, with how many stand in each. */
export const expectGroupsOfThreeAtMost = async (page: Page): Promise<void> => {
  const groups = await page
    .locator("section.match-group")
    .evaluateAll((sections) => sections.map((section) => section.querySelectorAll(".match").length));
  expect(groups.length).toBeGreaterThan(0);
  for (const size of groups) expect(size).toBeLessThanOrEqual(3);
};
