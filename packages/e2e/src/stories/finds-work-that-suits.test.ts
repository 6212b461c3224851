import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { answers } from "../site/pages.ts";
import { answerTwelve, expectGroupsOfThreeAtMost, suggestedTitles, waitForPath } from "./steps.ts";

describe("somebody on a cheap phone, in Dutch", () => {
  it(
    "finds work, a course and a vacancy that suit, from twelve everyday questions",
    asVisitor({}, async ({ page }) => {
      await page.goto("/");
      await waitForPath(page, "/nl");
      await page.getByRole("link", { name: "Ontdek je talenten" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Zo werkt het" }).waitFor();
      await page.getByRole("link", { name: "Begin", exact: true }).click();
      await answerTwelve(page, "nl", answers);

      // the card says what was seen, and in which answers
      await page.getByRole("heading", { level: 1, name: "Dit kun jij goed" }).waitFor();
      const talents = await page.locator("section.talent h2").allInnerTexts();
      expect(talents.length).toBeGreaterThanOrEqual(3);
      const quotes = await page.locator("section.talent .quote, section.talent blockquote").allInnerTexts();
      expect(quotes.length).toBeGreaterThanOrEqual(3);
      expect(new Set(quotes).size).toBe(quotes.length);

      // the person has the last word
      await page.getByRole("link", { name: "Dit klopt niet helemaal" }).click();
      await waitForPath(page, "/nl/talenten/wissel");
      const chosen = page.locator('input[name="t"]:checked');
      while ((await chosen.count()) > 0) await chosen.first().uncheck();
      for (const talent of ["helping", "solving", "explaining"]) await page.locator(`#talent-${talent}`).check();
      await page.getByRole("button", { name: "Zet op mijn kaart" }).click();
      await waitForPath(page, "/nl/talenten/kaart");
      expect((await page.locator("section.talent h2").allInnerTexts()).toSorted()).toEqual([
        "Anderen helpen",
        "Oplossingen zoeken",
        "Uitleggen",
      ]);

      await page.getByRole("link", { name: "Bekijk werk dat bij je past" }).click();
      await page.locator('input[name="i"][value="people"]').check();
      await page.locator('input[name="s"][value="care"]').check();
      await page.getByRole("button", { name: "Verder" }).click();
      await waitForPath(page, "/nl/talenten/gedaan");
      await page.getByRole("link", { name: "Sla dit over" }).click();

      await page.getByRole("heading", { level: 1, name: "Wat heb jij nodig?" }).waitFor();
      await page.locator('input[name="hours"][value="20"]').check();
      await page.locator('input[name="help"][value="LAPTOP"]').check();
      await page.locator('input[name="postcode"]').fill("1506");
      await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();

      await page.getByRole("heading", { level: 1, name: "Werk dat bij jou past" }).waitFor();
      await page.getByText("Een computer maakt deze lijst. Jij kiest.").waitFor();
      expect((await suggestedTitles(page)).length).toBeGreaterThanOrEqual(3);
      await expectGroupsOfThreeAtMost(page);
      const best = page.locator(".match").first();
      await best.getByText("Waarom dit bij jou past").waitFor();
      expect(await best.getByRole("listitem").count()).toBeGreaterThan(0);

      await best.getByRole("link", { name: /^Bekijk de route/ }).click();
      await page.waitForURL(/\/nl\/werk\/[a-z-]+$/);
      await page.getByRole("heading", { name: /dag/i }).first().waitFor();

      await page.locator('a[href^="/nl/leren/"]').first().click();
      await page.getByRole("heading", { name: "Zo kom je erin" }).waitFor();

      await page.goBack();
      await page.goBack();
      await page.getByRole("link", { name: "Vacatures", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Vacatures die bij jou passen" }).waitFor();
      await page
        .locator(".match")
        .first()
        .getByRole("link", { name: /^Bekijk de vacature/ })
        .click();
      await page.waitForURL(/\/nl\/vacatures\/[a-z0-9-]+$/);
      await page.getByText("Voorbeeld. Deze vacature bestaat niet.").first().waitFor();
    }),
  );
});
