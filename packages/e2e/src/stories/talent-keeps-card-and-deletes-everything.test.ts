import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor, newVisitor } from "../browser/visitor.ts";
import { answers } from "../site/pages.ts";
import { mailedProof, someAddress } from "../site/sign-in.ts";
import { answerTwelve, placeOf, waitForPath } from "./steps.ts";

const button = (page: Page, name: string) => page.locator("main").getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.locator("main").getByRole("link", { name, exact: true });
const holds = async (context: BrowserContext, name: string) =>
  (await context.cookies()).some((cookie) => cookie.name === name);

/** From the form that asks for an address, by the link in the mail, to where somebody wanted to go. */
const signInByLink = async (page: Page, email: string) => {
  await page.locator("#email").fill(email);
  await button(page, "Stuur me een link").click();
  await waitForPath(page, "/nl/inloggen/mail");
  await page.goto((await mailedProof(email)).path);
  await button(page, "Ja, log mij in").click();
};

/** Answers, tells of the past and of needs, saves a thing, and stands on the page that keeps a card. */
const answerAndTell = async (page: Page) => {
  await page.goto("/nl/talenten/vraag/1");
  await answerTwelve(page, "nl", answers);
  await page.goto(`/nl/talenten/gedaan?a=${answers}`);
  await page.locator('textarea[name="text"]').fill("Ik was kok in een restaurant.");
  await page.locator('button[name="do"][value="read"]').click();
  await page.locator("#told").waitFor();
  await page.goto(`/nl/talenten/wat-heb-jij-nodig?a=${answers}`);
  await page.locator('input[name="hours"][value="20"]').check();
  await button(page, "Bekijk wat bij je past").click();
  await waitForPath(page, "/nl/werk");
  await page.goto("/nl/werk/it-helpdesk");
  await button(page, "Bewaar").click();
  await waitForPath(page, "/nl/bewaard");
  await page.goto(`/nl/bewaren?a=${answers}`);
};

/** Opens the card in a browser that knows nothing, changes an answer and keeps it there. */
const keepAnotherElsewhere = async (email: string) => {
  const other = await newVisitor({ javaScriptEnabled: false });
  const { page, context } = other;
  await page.goto("/nl/inloggen");
  await signInByLink(page, email);
  await waitForPath(page, "/nl/account");
  await button(page, "Open je kaart hier").click();
  await waitForPath(page, "/nl/talenten/kaart");
  expect(placeOf(page)).toContain(`a=${answers}`);
  expect(await holds(context, "past")).toBe(true);
  expect(await holds(context, "needs")).toBe(true);
  await page.goto(`/nl/bewaren?a=${answers.replace("b", "c")}`);
  await page.getByText("In je account staat een andere kaart").waitFor();
  await button(page, "Bewaar in mijn account").click();
  await page.getByText("Je kaart staat in je account.").waitFor();
  await context.close();
};

const seeAndTakeAlong = async (page: Page, context: BrowserContext, email: string) => {
  await page.goto("/nl/account/gegevens");
  const words = await page.locator("main").innerText();
  for (const held of [email, "16 of ouder", "kok", "20 uur per week", "Helpdeskmedewerker", "Je zei ja op"])
    expect(words).toContain(held);
  const file = await context.request.get((await link(page, "Download alles").getAttribute("href")) ?? "");
  expect(file.headers()["cache-control"]).toBe("private, no-store");
  expect(file.headers()["content-disposition"]).toContain("attachment");
  const text = JSON.stringify(await file.json());
  for (const held of [email, answers.slice(1), "it-helpdesk"]) expect(text).toContain(held);
};

const eraseAll = async (page: Page, context: BrowserContext, email: string) => {
  await link(page, "Wis mijn account en alles").click();
  await waitForPath(page, "/nl/account/wissen");
  await page.locator("#confirm").fill("iemand@anders.example");
  await button(page, "Wis mijn account en alles").click();
  await page.getByText("Dit is niet het adres van je account.").waitFor();
  expect(await page.locator("#confirm").inputValue()).toBe("iemand@anders.example");
  await page.locator("#confirm").fill(email.toUpperCase());
  await button(page, "Wis mijn account en alles").click();
  await page.getByRole("heading", { name: "Je account is gewist" }).waitFor();
  expect(await holds(context, "techconnect.session_token")).toBe(false);
  await page.goto("/nl/account/gegevens");
  await waitForPath(page, "/nl/inloggen");
};

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("a talent, %s", (_how, javaScriptEnabled) => {
  it(
    "keeps the card, finds it on another device, sees and takes along what is held, and erases everything",
    asVisitor({ javaScriptEnabled }, async ({ page, context }) => {
      const email = someAddress();
      await answerAndTell(page);
      await link(page, "Log in om je kaart te bewaren").click();
      await waitForPath(page, "/nl/inloggen");
      await signInByLink(page, email);
      await waitForPath(page, "/nl/bewaren");

      // signing in alone moved nothing
      for (const name of ["past", "needs", "saved"]) expect(await holds(context, name)).toBe(true);
      await page.locator('input[name="needs"]').check();
      await button(page, "Bewaar in mijn account").click();
      await page.getByText("Kies wat bij jou klopt.").waitFor();
      expect(await page.locator('input[name="needs"]').isChecked()).toBe(true);
      await page.locator('input[name="age"][value="older"]').check();
      await button(page, "Bewaar in mijn account").click();
      await waitForPath(page, "/nl/account");
      await page.getByText("Je kaart staat in je account.").waitFor();
      for (const name of ["past", "needs", "saved"]) expect(await holds(context, name)).toBe(false);

      // another device keeps another card while this page stands open
      await page.goto(`/nl/bewaren?a=${answers.replace("d", "a")}`);
      await keepAnotherElsewhere(email);
      await button(page, "Bewaar in mijn account").click();
      await page.getByText("Op een ander apparaat is een andere kaart bewaard").waitFor();
      await button(page, "Houd de andere kaart, en open hem").click();
      await waitForPath(page, "/nl/talenten/kaart");
      expect(placeOf(page)).toContain(`a=${answers.replace("b", "c")}`);

      await page.goto("/nl/bewaard");
      await page.getByRole("heading", { name: "In je account" }).waitFor();
      expect(await page.locator("#job-profile-it-helpdesk").count()).toBe(1);
      await seeAndTakeAlong(page, context, email);
      await eraseAll(page, context, email);

      await signInByLink(page, email);
      await waitForPath(page, "/nl/account/gegevens");
      await page.getByText("Er staat geen kaart in je account.").waitFor();
      await page.getByText("Je gaf nog nergens toestemming voor.").waitFor();
    }),
  );
});

describe("somebody who consented", () => {
  it(
    "takes it back, and the card is gone",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`/nl/bewaren?a=${answers}`);
      await link(page, "Log in om je kaart te bewaren").click();
      await signInByLink(page, someAddress());
      await page.locator('input[name="age"][value="older"]').check();
      await button(page, "Bewaar in mijn account").click();
      await waitForPath(page, "/nl/account");
      await page.goto("/nl/account/gegevens");
      await button(page, "Trek mijn ja in: Je kaart bewaren in je account").click();
      await page.getByText("Ingetrokken. We doen er vanaf nu niets meer mee.").waitFor();
      await page.getByText("Er staat geen kaart in je account.").waitFor();
    }),
  );
});
