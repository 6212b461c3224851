import { describe, expect, it } from "vitest";
import { press } from "../browser/keyboard.ts";
import { asVisitor, newVisitor } from "../browser/visitor.ts";
import { mailedProof, someAddress } from "../site/sign-in.ts";
import { waitForPath } from "./steps.ts";

const button = (name: string) => `main button:has-text("${name}")`;
const cookieNames = async (cookies: Promise<readonly { name: string }[]>) => (await cookies).map(({ name }) => name);

describe("somebody signs in with a link", () => {
  it(
    "without scripts, and comes to the page that they wanted",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      const email = someAddress();
      await page.goto("/nl/account/app");
      await waitForPath(page, "/nl/inloggen");
      await page.locator("#email").fill(email);
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      expect(await page.locator("main").innerText()).toContain(email);

      await page.goto((await mailedProof(email)).path);
      expect(await page.locator("h1").innerText()).toBe("Ben jij dit?");
      await page.locator(button("Ja, log mij in")).click();
      await waitForPath(page, "/nl/account/app");
    }),
  );

  it(
    "in Arabic, by keyboard only",
    asVisitor({ locale: "ar" }, async ({ page }) => {
      const email = someAddress();
      await page.goto("/ar/inloggen");
      await page.locator("#email").fill(email);
      await press(page, 'main form button:not([name="account"])');
      await waitForPath(page, "/ar/inloggen/mail");
      await page.goto((await mailedProof(email)).path);
      await press(page, "main form button");
      await waitForPath(page, "/ar/account");
      expect(await page.locator("main").innerText()).toContain(email);
    }),
  );

  it(
    "once: the same link again offers a new one, with the address filled in",
    asVisitor({}, async ({ page }) => {
      const email = someAddress();
      await page.goto("/nl/inloggen");
      await page.locator("#email").fill(email);
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      const { path } = await mailedProof(email);

      const elsewhere = await newVisitor();
      await elsewhere.page.goto(path);
      await elsewhere.page.locator(button("Ja, log mij in")).click();
      await waitForPath(elsewhere.page, "/nl/account");
      await elsewhere.context.close();

      await page.goto(path);
      await page.locator(button("Ja, log mij in")).click();
      await page.getByRole("heading", { name: "Deze link werkt niet meer" }).waitFor();
      expect(await page.locator("#email").inputValue()).toBe(email);
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      expect((await mailedProof(email)).path).not.toBe(path);
    }),
  );
});

describe("somebody who reads mail on another device", () => {
  it(
    "types the code, and a wrong one leaves everything as it was",
    asVisitor({}, async ({ page }) => {
      const email = someAddress();
      await page.goto("/nl/inloggen");
      await page.locator("#email").fill(email);
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      const { code } = await mailedProof(email);

      await page.locator("#code").fill("12");
      await page.locator(button("Log in met de code")).click();
      await page.getByText("Dit werkt niet (meer).").waitFor();
      await page.locator("#code").fill(code);
      await page.locator(button("Log in met de code")).click();
      await waitForPath(page, "/nl/account");
    }),
  );
});

describe("somebody on a phone of others", () => {
  it(
    "is forgotten when the browser closes, and is out after leaving",
    asVisitor({}, async ({ page, context }) => {
      const email = someAddress();
      await page.goto("/nl/inloggen");
      await page.locator("#email").fill(email);
      await page.locator('input[name="shared"]').check();
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      await page.goto((await mailedProof(email)).path);
      expect(await page.locator('input[name="shared"]').isChecked()).toBe(true);
      await page.locator(button("Ja, log mij in")).click();
      await waitForPath(page, "/nl/account");
      const session = (await context.cookies()).find(({ name }) => name === "techconnect.session_token");
      expect(session).toMatchObject({ expires: -1, httpOnly: true, sameSite: "Lax" });

      await page.locator(button("Log uit")).click();
      await waitForPath(page, "/nl");
      expect(await cookieNames(context.cookies())).not.toContain("techconnect.session_token");
      await page.goto("/nl/account");
      await waitForPath(page, "/nl/inloggen");
    }),
  );
});

describe("somebody with a passkey", () => {
  it(
    "makes one in the account, and signs in with it without any mail",
    asVisitor({}, async ({ page, context }) => {
      const device = await context.newCDPSession(page);
      await device.send("WebAuthn.enable");
      await device.send("WebAuthn.addVirtualAuthenticator", {
        options: {
          protocol: "ctap2",
          transport: "internal",
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      const email = someAddress();
      await page.goto("/nl/inloggen");
      await page.locator("#email").fill(email);
      await page.locator(button("Stuur me een link")).click();
      await waitForPath(page, "/nl/inloggen/mail");
      await page.goto((await mailedProof(email)).path);
      await page.locator(button("Ja, log mij in")).click();
      await waitForPath(page, "/nl/account");

      await page.locator(button("Maak een passkey")).click();
      await page.locator(button("Verwijder deze passkey")).waitFor();
      await page.locator(button("Log uit")).click();
      await waitForPath(page, "/nl");
      await page.goto("/nl/inloggen?verder=/nl/account");
      await page.locator(button("Log in met je vingerafdruk of gezicht")).click();
      await waitForPath(page, "/nl/account");
      expect(await page.locator("main").innerText()).toContain(email);
    }),
  );
});
