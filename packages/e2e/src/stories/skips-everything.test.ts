import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { answerTwelve, suggestedTitles, waitForPath } from "./steps.ts";

describe("somebody who does not know yet", () => {
  it(
    "says so twelve times, skips the rest, and still leaves with work to look at",
    asVisitor({}, async ({ page }) => {
      await page.goto("/nl/talenten/vraag/1");
      await answerTwelve(page, "nl", "xxxxxxxxxxxx");
      await page.getByRole("heading", { level: 1, name: "We weten nog weinig van je" }).waitFor();
      await page.getByRole("link", { name: "Ga verder zonder kaart" }).click();
      await page.getByRole("link", { name: "Sla dit over" }).click();
      await waitForPath(page, "/nl/talenten/gedaan");
      await page.getByRole("link", { name: "Sla dit over" }).click();
      await waitForPath(page, "/nl/talenten/wat-heb-jij-nodig");
      await page.getByRole("link", { name: "Sla dit over" }).click();

      await waitForPath(page, "/nl/werk");
      await page.getByText("We weten nog weinig van je. Daarom staat hier van alles wat.").waitFor();
      expect(new Set(await suggestedTitles(page)).size).toBeGreaterThanOrEqual(3);
    }),
  );

  it(
    "may choose talents instead of answering",
    asVisitor({}, async ({ page }) => {
      await page.goto("/nl/talenten/kaart?a=xxxxxxxxxxxx");
      await page.getByRole("link", { name: "Kies zelf je talenten" }).click();
      await waitForPath(page, "/nl/talenten/wissel");
      for (const talent of ["creating", "curiosity", "adapting"]) await page.locator(`#talent-${talent}`).check();
      await page.getByRole("button", { name: "Zet op mijn kaart" }).click();
      await waitForPath(page, "/nl/talenten/kaart");
      expect(await page.locator("section.talent").count()).toBe(3);
    }),
  );
});
