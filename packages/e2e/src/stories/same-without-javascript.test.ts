import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { answers } from "../site/pages.ts";
import { answer, answerTwelve, placeOf, suggestedTitles, waitForPath } from "./steps.ts";

const plain = { javaScriptEnabled: false } as const;

describe("somebody whose browser runs no scripts", () => {
  it(
    "walks from the first question to a vacancy",
    asVisitor(plain, async ({ page, asked }) => {
      await page.goto("/nl");
      await page.getByRole("link", { name: "Ontdek je talenten" }).first().click();
      await page.getByRole("link", { name: "Begin", exact: true }).click();
      await answerTwelve(page, "nl", answers);
      expect(await page.locator("section.talent").count()).toBeGreaterThanOrEqual(3);

      await page.getByRole("link", { name: "Bekijk werk dat bij je past" }).click();
      await page.locator('input[name="i"][value="people"]').check();
      await page.getByRole("button", { name: "Verder" }).click();
      await waitForPath(page, "/nl/talenten/gedaan");
      await page.getByRole("link", { name: "Sla dit over" }).click();
      await waitForPath(page, "/nl/talenten/wat-heb-jij-nodig");
      expect(asked.filter((request) => !request.startsWith("GET "))).toEqual([]);

      await page.locator('input[name="travel"][value="45"]').check();
      await page.locator('input[name="postcode"]').fill("1506");
      await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();
      await page.getByRole("heading", { level: 1, name: "Werk dat bij jou past" }).waitFor();
      expect((await suggestedTitles(page)).length).toBeGreaterThanOrEqual(3);

      await page.getByRole("link", { name: "Vacatures", exact: true }).click();
      await page
        .locator(".match")
        .first()
        .getByRole("link", { name: /^Bekijk de vacature/ })
        .click();
      await page.waitForURL(/\/nl\/vacatures\/[a-z0-9-]+$/);
      expect(asked.filter((request) => request.includes("/graphql"))).toEqual([]);
    }),
  );

  it(
    "sees the same suggestions in the same order as with scripts",
    asVisitor(plain, async ({ page, context }) => {
      const address = `/nl/werk?a=${answers}`;
      await page.goto(address);
      const without = await suggestedTitles(page);
      const withScripts = await context.browser()?.newContext({ baseURL: new URL(page.url()).origin });
      const other = await withScripts?.newPage();
      await other?.goto(address, { waitUntil: "networkidle" });
      expect(without.length).toBeGreaterThanOrEqual(3);
      expect(other && (await suggestedTitles(other))).toEqual(without);
      await withScripts?.close();
    }),
  );

  it(
    "is asked to choose when nothing was chosen, and loses nothing",
    asVisitor(plain, async ({ page }) => {
      await page.goto("/nl/talenten/vraag/3?a=bd");
      await page.getByRole("button", { name: "Verder" }).click();
      await page.getByText("Kies een antwoord. Of kies: Ik weet het niet.").first().waitFor();
      await answer(page, "c").check();
      await page.getByRole("button", { name: "Verder" }).click();
      await waitForPath(page, "/nl/talenten/vraag/4");
      expect(placeOf(page)).toBe("/nl/talenten/vraag/4?a=bdc");
    }),
  );

  it(
    "goes back to the question before and finds the answer there",
    asVisitor(plain, async ({ page }) => {
      await page.goto("/nl/talenten/vraag/3?a=bd");
      await page.getByRole("link", { name: "Vorige vraag" }).click();
      await waitForPath(page, "/nl/talenten/vraag/2");
      expect(await answer(page, "d").isChecked()).toBe(true);
    }),
  );
});
