import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { foreignWords } from "../browser/foreign-words.ts";
import { cachesOnPhone, readyForOffline, storedOnPhone } from "../browser/on-phone.ts";
import { asVisitor, type Visitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { answers, locales } from "../site/pages.ts";
import { answerTwelve, placeOf, suggestedTitles, waitForPath } from "./steps.ts";

const withWorker = { serviceWorkers: "allow" } as const;
const keep = "Bewaar op deze telefoon";

const onPhone = (walk: (visitor: Visitor) => Promise<void>) => asVisitor(withWorker, walk);

const visitOnce = async (page: Page, context: BrowserContext, path: string): Promise<void> => {
  await page.goto(path);
  await readyForOffline(page);
  await context.setOffline(true);
};

const needsInternet = {
  nl: "Deze pagina heeft internet nodig",
  en: "This page needs internet",
  ar: "هذه الصفحة تحتاج إلى الإنترنت",
};

describe("somebody who was here once and has no internet now", () => {
  it.each(locales)("answers all questions and sees the card, in %s", (locale) =>
    onPhone(async ({ page, context }) => {
      await visitOnce(page, context, `/${locale}/over`);
      await page.goto(`/${locale}/hulp`);
      await page.getByRole("heading", { level: 1, name: needsInternet[locale] }).waitFor();
      await page.locator(`main a[href="/${locale}/talenten/vraag/1"]`).first().click();
      await answerTwelve(page, locale, answers);
      expect(await page.locator("section.talent").count()).toBeGreaterThanOrEqual(3);

      // a page load in the middle works like a step
      await page.reload();
      await page.locator("section.talent").first().waitFor();
      expect(placeOf(page)).toBe(`/${locale}/talenten/kaart?a=${answers}`);
      if (locale !== "nl") expect(await foreignWords(page)).toEqual([]);
    })(),
  );

  it(
    "checks answers, chooses talents and says what is nice to do",
    onPhone(async ({ page, context }) => {
      await visitOnce(page, context, "/nl");
      await page.goto(`/nl/talenten/kaart?a=${answers}`);
      await page.getByRole("link", { name: "Bekijk je antwoorden" }).click();
      await page.getByRole("heading", { level: 1, name: "Dit heb je gekozen" }).waitFor();
      await page.getByRole("link", { name: "Verander vraag 2", exact: true }).click();
      await page.locator('input[name="o"][value="a"]').check();
      await page.getByRole("button", { name: "Verder" }).click();
      await waitForPath(page, "/nl/talenten/nakijken");
      expect(placeOf(page)).toContain("a=baac");
      await page.getByRole("link", { name: "Naar je kaart" }).click();
      await page.getByRole("link", { name: "Dit klopt niet helemaal" }).click();
      await waitForPath(page, "/nl/talenten/wissel");
      await page.goBack();
      await page.getByRole("link", { name: "Bekijk werk dat bij je past" }).click();
      await page.getByRole("heading", { level: 1, name: "Wat doe je graag? Waar wil je werken?" }).waitFor();
      expect(await page.locator('input[name="i"]').count()).toBeGreaterThan(3);

      // the next page is made by the server; the card is one tap away
      await page.getByRole("button", { name: "Verder" }).click();
      await page.getByRole("heading", { level: 1, name: needsInternet.nl }).waitFor();
      await page.getByRole("link", { name: "Bekijk je kaart" }).click();
      await page.locator("section.talent").first().waitFor();
    }),
  );

  it(
    "reads pages of before, and is told of when they are",
    onPhone(async ({ page, context }) => {
      await page.goto("/nl/over");
      await readyForOffline(page);
      await page.goto("/nl/werk/it-helpdesk");
      const title = await page.locator("h1").innerText();
      await context.setOffline(true);
      await page.reload();
      expect(await page.locator("h1").innerText()).toBe(title);
      await page.getByText(/^Geen internet\. Dit is de pagina van \S+dag \d+ \S+ om \d\d:\d\d\.$/).waitFor();
      expect(await accessProblems(page)).toEqual([]);

      await page.goto("/nl/leren");
      await page.getByRole("heading", { level: 1, name: needsInternet.nl }).waitFor();
      await page.waitForURL((url) => url.pathname === "/nl/leren");
      expect(await accessProblems(page)).toEqual([]);
      await page.getByRole("link", { name: "Over TechConnect" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Over TechConnect" }).waitFor();

      await context.setOffline(false);
      await page.goto("/nl/leren");
      await page.getByRole("heading", { level: 1, name: "Opleidingen" }).waitFor();
    }),
  );

  it(
    "is told politely when internet goes and when it is back",
    onPhone(async ({ page, context }) => {
      await visitOnce(page, context, "/nl/over");
      const note = page.locator("offline-note output");
      await note.getByText("Je hebt geen internet. Je kunt gewoon verder.").waitFor();
      await context.setOffline(false);
      await note.getByText("Je hebt weer internet.").waitFor();
    }),
  );
});

describe("what is personal", () => {
  it(
    "stays in the address and the tab until somebody asks to keep it",
    onPhone(async ({ page }) => {
      await page.goto("/nl");
      await readyForOffline(page);
      for (const path of [`talenten/vraag/5?a=bdac`, `talenten/kaart?a=${answers}`, `werk?a=${answers}`, "hulp"]) {
        await page.goto(`/nl/${path}`);
        await page.waitForLoadState("networkidle");
      }
      const kept = Object.entries(await cachesOnPhone(page)).flatMap(([name, paths]) =>
        name.startsWith("assets") ? [] : paths,
      );
      expect(kept.toSorted()).toEqual(["/nl", "/nl/zonder-internet"]);
      const { tab, phone } = await storedOnPhone(page);
      expect(phone).toBe("{}");
      expect(tab).toContain(`a=${answers}`);

      await page.goto("/nl/talenten");
      await page.getByRole("link", { name: "Bekijk je kaart" }).waitFor();
    }),
  );

  it(
    "is kept when somebody asks: answers, card and the last list, to read without internet",
    onPhone(async ({ page, context }) => {
      await page.goto(`/nl/talenten/kaart?a=${answers}`);
      await readyForOffline(page);
      await page.getByRole("button", { name: keep }).click();
      await page.getByText(/^Bewaard op deze telefoon, .*\d\d:\d\d\./).waitFor();
      await page.goto(`/nl/werk?a=${answers}`);
      await page.getByText(/^Bewaard op deze telefoon/).waitFor();
      const titles = await suggestedTitles(page);
      await expect.poll(async () => (await cachesOnPhone(page))["kept-1"]).toEqual([`/nl/werk?a=${answers}`]);

      await context.setOffline(true);
      const later = await context.newPage();
      await later.goto("/nl/hulp");
      await later.getByRole("link", { name: "Bekijk je bewaarde lijst" }).click();
      expect(await suggestedTitles(later)).toEqual(titles);
      await later.getByText(/^Geen internet\. Dit is de pagina van/).waitFor();
    }),
  );

  it(
    "is erased at once, from caches, storage and cookies",
    onPhone(async ({ page, context }) => {
      await page.goto(`/nl/talenten/wat-heb-jij-nodig?a=${answers}`);
      await readyForOffline(page);
      await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();
      await waitForPath(page, "/nl/werk");
      await page.getByRole("button", { name: keep }).click();
      await expect.poll(async () => (await cachesOnPhone(page))["kept-1"]?.length).toBe(1);

      await page.getByRole("contentinfo").getByRole("link", { name: "Wis alles van deze telefoon" }).click();
      await page.getByRole("button", { name: "Wis alles van deze telefoon" }).click();
      await page.getByRole("heading", { level: 1, name: "Alles is gewist" }).waitFor();
      expect(await context.cookies()).toEqual([]);
      expect(await storedOnPhone(page)).toEqual({ tab: "{}", phone: "{}" });
      expect(await cachesOnPhone(page)).toEqual({});
    }),
  );

  it(
    "is erased without scripts too, as far as cookies go",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      await page.goto(`/nl/talenten/wat-heb-jij-nodig?a=${answers}`);
      await page.getByRole("button", { name: "Bekijk wat bij je past" }).click();
      await waitForPath(page, "/nl/werk");
      await page.goto("/nl/wissen");
      await page.getByRole("button", { name: "Wis alles van deze telefoon" }).click();
      await page.getByRole("heading", { level: 1, name: "Alles is gewist" }).waitFor();
      expect(await context.cookies()).toEqual([]);
    }),
  );
});
