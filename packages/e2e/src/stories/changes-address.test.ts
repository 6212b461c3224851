import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { press } from "../browser/keyboard.ts";
import { asVisitor, newVisitor } from "../browser/visitor.ts";
import { askForLink, mailedProof, signInAnew, someAddress } from "../site/sign-in.ts";
import { waitForPath } from "./steps.ts";

const button = (name: string) => `main button:has-text("${name}")`;
const words = (page: Page) => page.locator("main").innerText();

const asks = async (page: Page, email: string) => {
  await page.goto("/nl/account");
  await page.locator("#new-address").fill(email);
  await page.locator('form[action="/nl/account/adres"] button').click();
  await waitForPath(page, "/nl/account/adres");
  expect(await words(page)).toContain(email);
};

describe("somebody with another mailbox", () => {
  it(
    "changes the address of the account without scripts: the new one signs in, the old one finds an empty account",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      const [before, after] = [await signInAnew(context), someAddress()];
      await page.goto("/nl/account");
      await page.locator("#name").fill("Samira");
      await page.locator(button("Bewaar")).first().click();
      await asks(page, after);
      await page.goto((await mailedProof(after, "account/adres")).path);
      expect(await words(page)).toContain(before);
      await page.locator(button("Ja, verander mijn e-mailadres")).click();
      await waitForPath(page, "/nl/account");
      expect(await words(page)).toContain(`Je e-mailadres is ${after}.`);

      for (const [email, name] of [
        [after, "Samira"],
        [before, ""],
      ] as const) {
        const elsewhere = await newVisitor();
        await askForLink(elsewhere.context, "nl", email);
        await elsewhere.page.goto((await mailedProof(email)).path);
        await elsewhere.page.locator(button("Ja, log mij in")).click();
        await waitForPath(elsewhere.page, "/nl/account");
        expect(await elsewhere.page.locator("#name").inputValue()).toBe(name);
        await elsewhere.context.close();
      }
    }),
  );

  it(
    "types the code after a wrong one, in Arabic and by keyboard only",
    asVisitor({ locale: "ar" }, async ({ page, context }) => {
      await signInAnew(context, "ar");
      const after = someAddress();
      await page.goto("/ar/account/adres");
      await page.locator("#new-address").fill(after);
      await press(page, "main form button");
      await page.locator("#code").waitFor();
      const { code } = await mailedProof(after, "account/adres");
      const enter = async (typed: string) => {
        await page.locator("#code").fill(typed);
        await press(page, "main form:has(#code) button");
      };
      await enter("12");
      await page.locator(".notice--error").waitFor();
      await enter(code);
      await waitForPath(page, "/ar/account");
      expect(await words(page)).toContain(after);
    }),
  );

  it(
    "finds that a link which was never used is over once another address was asked for, and may ask anew",
    asVisitor({}, async ({ page, context }) => {
      const before = await signInAnew(context);
      const [mistyped, meant] = [someAddress(), someAddress()];
      await asks(page, mistyped);
      const { path } = await mailedProof(mistyped, "account/adres");
      await asks(page, meant);

      await page.goto(path);
      await page.locator(button("Ja, verander mijn e-mailadres")).click();
      await page.getByRole("heading", { name: "Deze link werkt niet meer" }).waitFor();
      expect(await page.locator("#new-address").inputValue()).toBe(meant);
      await page.goto("/nl/account");
      expect(await words(page)).toContain(`Je e-mailadres is ${before}.`);
    }),
  );

  it(
    "writes an address that is none, and finds it still there",
    asVisitor({}, async ({ page, context }) => {
      await signInAnew(context);
      await page.goto("/nl/account");
      await page.locator("#new-address").fill("samira");
      await page.locator('form[action="/nl/account/adres"] button').click();
      await page.locator("#new-address-error").waitFor();
      expect(await page.locator("#new-address").inputValue()).toBe("samira");
    }),
  );

  it(
    "opens the link where nobody is signed in, and is told where the code goes",
    asVisitor({}, async ({ page, context }) => {
      await signInAnew(context);
      const after = someAddress();
      await asks(page, after);
      const elsewhere = await newVisitor();
      await elsewhere.page.goto((await mailedProof(after, "account/adres")).path);
      await elsewhere.page.getByRole("heading", { name: "Je bent hier niet ingelogd" }).waitFor();
      await elsewhere.context.close();
    }),
  );
});
