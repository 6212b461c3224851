import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { askApi } from "../product/ask-api.ts";
import { answers } from "../site/pages.ts";
import { placeOf, suggestedTitles, waitForPath } from "./steps.ts";

const flow = `a=${answers}`;
const tabs = ["werk", "opleidingen", "vacatures"] as const;

/** Fills in the form of needs by the values of its fields and goes to the suggestions. */
const say = async (page: Page, needs: { readonly choose: readonly string[]; readonly postcode?: string }) => {
  await page.goto(`/nl/talenten/wat-heb-jij-nodig?${flow}`);
  for (const choice of needs.choose) {
    const [name, value] = choice.split("=");
    await page.locator(`input[name="${name}"][value="${value}"]`).check();
  }
  if (needs.postcode) await page.locator("#postcode").fill(needs.postcode);
  await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();
  await waitForPath(page, "/nl/werk");
};

const suggestedIn = async (page: Page, tab: string): Promise<readonly string[]> => {
  await page.goto(`/nl/werk?${flow}&tab=${tab}`);
  return suggestedTitles(page);
};

/** The ages that the suggested vacancies ask for; null where one asks for none. */
const agesOfSuggestedVacancies = async (page: Page): Promise<readonly unknown[]> => {
  await page.goto(`/nl/werk?${flow}&tab=vacatures`);
  const links = await page.locator(".match h3 a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links.length).toBeGreaterThan(0);
  return Promise.all(
    links.map(async (link) => {
      const slug = link?.split("/").at(-1);
      const answer = await askApi("query($slug: String!) { vacancy(slug: $slug) { minimumAge } }", { slug });
      return JSON.parse(JSON.stringify(answer)).vacancy.minimumAge;
    }),
  );
};

describe("somebody who says what they need", () => {
  it(
    "sees what is in the way and what takes it away",
    asVisitor({}, async ({ page }) => {
      await say(page, { choose: ["travel=15", "help=CHILDCARE", "help=LAPTOP", "hours=8"], postcode: "1506" });
      const remedies: string[] = [];
      for (const tab of tabs) {
        await page.goto(`/nl/werk?${flow}&tab=${tab}`);
        remedies.push(...(await page.locator(".feasible--closed .feasible__remedy").allInnerTexts()));
      }
      expect(remedies.length).toBeGreaterThan(0);
      for (const remedy of remedies) expect(remedy.length).toBeGreaterThan("Dit kan helpen: ".length);
    }),
  );

  it(
    "gets the same work, whatever they need",
    asVisitor({}, async ({ page }) => {
      const before = await suggestedIn(page, "werk");
      await say(page, {
        choose: ["hours=8", "travel=15", "help=CHILDCARE", "help=LIVING_COST", "benefit=yes"],
        postcode: "1506",
      });
      const after = await suggestedIn(page, "werk");
      expect(before.length).toBeGreaterThanOrEqual(3);
      expect(after.toSorted()).toEqual(before.toSorted());
    }),
  );

  it(
    "is shown no work for adults when younger than eighteen",
    asVisitor({}, async ({ page }) => {
      const isForAdults = (age: unknown) => typeof age === "number" && age >= 18;
      expect((await agesOfSuggestedVacancies(page)).filter(isForAdults).length).toBeGreaterThan(0);
      await say(page, { choose: ["under18=yes"] });
      expect((await agesOfSuggestedVacancies(page)).filter(isForAdults)).toEqual([]);
    }),
  );

  it(
    "finds them in no address and in no readable cookie",
    asVisitor({}, async ({ page, context, asked }) => {
      await say(page, { choose: ["hours=8", "help=CHILDCARE", "under18=no", "benefit=yes"], postcode: "1506" });
      for (const tab of tabs) await page.goto(`/nl/werk?${flow}&tab=${tab}`);
      await page.getByRole("link", { name: "Verander wat jij nodig hebt" }).click();
      await waitForPath(page, "/nl/talenten/wat-heb-jij-nodig");
      expect(await page.locator("#postcode").inputValue()).toBe("1506");
      expect(await page.locator('input[name="benefit"][value="yes"]').isChecked()).toBe(true);

      for (const address of asked) expect(address).not.toMatch(/CHILDCARE|1506|benefit|under18|hours/i);
      const cookie = (await context.cookies()).find(({ name }) => name === "needs");
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
      expect(cookie?.value).not.toMatch(/CHILDCARE|1506|benefit/i);
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
        /CHILDCARE|1506|benefit/i,
      );
    }),
  );

  it(
    "finds nothing of it in the page that shows suggestions, nor in what that page hands to its scripts",
    asVisitor({}, async ({ page }) => {
      await say(page, { choose: ["benefit=yes", "help=LIVING_COST"], postcode: "1507" });
      const response = await page.goto(placeOf(page));
      expect(await response?.text()).not.toMatch(/LIVING_COST|1507|"benefit"/);
    }),
  );

  it(
    "is told which postcode is meant, and loses nothing of what was filled in",
    asVisitor({}, async ({ page }) => {
      await page.goto(`/nl/talenten/wat-heb-jij-nodig?${flow}`);
      await page.locator('input[name="help"][value="LAPTOP"]').check();
      await page.locator("#postcode").fill("15");
      await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();
      await page.locator("#postcode-error").waitFor();
      expect(await page.locator("#postcode").inputValue()).toBe("15");
      expect(await page.locator('input[name="help"][value="LAPTOP"]').isChecked()).toBe(true);
    }),
  );

  it(
    "erases everything from a phone that is not theirs",
    asVisitor({}, async ({ page, context }) => {
      await say(page, { choose: ["benefit=yes"] });
      await page.goto(`/nl/bewaren?${flow}`);
      await page.getByRole("button", { name: "Wis alles van deze telefoon" }).click();
      await page.getByRole("heading", { level: 1, name: "Alles is gewist" }).waitFor();
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    }),
  );
});
