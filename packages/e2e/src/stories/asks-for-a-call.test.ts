import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { mailsWith } from "../product/outbox.ts";
import { waitForPath } from "./steps.ts";

const someone = () => `samira-${randomUUID()}@example.org`;

/** The mails to those who call that name this contact; jobs may take a moment. */
const expectMails = (count: number, contact: string): Promise<void> =>
  expect.poll(() => mailsWith("call-team@", contact), { timeout: 15_000 }).toHaveLength(count);

const send = "Vraag of iemand me belt";

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const)("somebody who would rather talk, %s", (_, settings) => {
  it(
    "asks to be called, sees what is kept, and erases it",
    asVisitor(settings, async ({ page }) => {
      const contact = someone();
      await page.goto("/nl");
      await page.locator('.site-header a[href="/nl/hulp"]').click();
      await page.locator("#firstName").fill("Samira");
      await page.locator("#contact").fill(contact);
      await page.locator('input[name="moment"][value="EVENING"]').check();
      await page.locator("#language").selectOption("ar");
      await page.getByRole("button", { name: send }).click();

      await waitForPath(page, "/nl/hulp/gelukt");
      await page.getByText("Je hoeft nu niets te doen.").waitFor();
      expect(page.url()).not.toContain("Samira");
      await expectMails(1, contact);

      await page.getByRole("link", { name: "Bekijk of wis je gegevens" }).click();
      await page.getByText(contact).waitFor();
      const secret = page.url();
      await page.getByRole("button", { name: "Wis mijn gegevens" }).click();
      await page.getByText("We bewaren niets meer van je.").waitFor();
      const again = await page.goto(secret);
      expect(again?.status()).toBe(404);
      expect(await page.locator("body").innerText()).not.toContain(contact);
      await expectMails(0, contact);
    }),
  );

  it(
    "is told what is wrong beside the field, and everything else stays",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/hulp");
      await page.locator("#firstName").fill("Samira");
      await page.locator("#contact").fill("geen nummer");
      await page.locator('input[name="moment"][value="MORNING"]').check();
      await page.getByRole("button", { name: send }).click();

      await page.locator("#contact-error").waitFor();
      expect(await page.locator(".errors a").getAttribute("href")).toBe("#contact");
      expect(await page.locator("#contact").getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator("#firstName").inputValue()).toBe("Samira");
      expect(await page.locator("#contact").inputValue()).toBe("geen nummer");
      expect(await page.locator('input[name="moment"][value="MORNING"]').isChecked()).toBe(true);

      // put right, the same form goes through
      await page.locator("#contact").fill(someone());
      await page.getByRole("button", { name: send }).click();
      await waitForPath(page, "/nl/hulp/gelukt");
    }),
  );
});

describe("a form that is sent twice", () => {
  it(
    "asks for one call and sends one mail",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      const contact = someone();
      await page.goto("/nl/hulp");
      const form = {
        requestId: await page.locator('input[name="requestId"]').inputValue(),
        firstName: "Samira",
        contact,
        moment: "ANY",
        language: "nl",
      };
      const { origin } = new URL(page.url());
      // each with cookies of its own: in one jar, answers at the same moment change each other's
      const submit = () =>
        fetch(`${origin}/nl/hulp`, {
          method: "POST",
          headers: { origin },
          body: new URLSearchParams(form),
          redirect: "manual",
        });
      const sent = await Promise.all([submit(), submit(), submit()]);
      const taken = "303 /nl/hulp/gelukt";
      expect(sent.map(({ status, headers }) => `${status} ${headers.get("location")}`)).toEqual([taken, taken, taken]);
      const secrets = await Promise.all(
        sent.map(async ({ headers }) => {
          const cookie = headers.getSetCookie().map((set) => set.split(";")[0]);
          const after = await fetch(`${origin}/nl/hulp/gelukt`, { headers: { cookie: cookie.join("; ") } });
          return /href="(\/nl\/verzoek\/[^"]+)"/.exec(await after.text())?.[1];
        }),
      );
      expect(secrets[0]).toBeDefined();
      expect(new Set(secrets).size).toBe(1);
      await expectMails(1, contact);
      await sleep(1_000); // time for a second one to come, if there were one
      await expectMails(1, contact);
    }),
  );

  it(
    "does nothing when another site sent it",
    asVisitor({}, async ({ context }) => {
      const contact = someone();
      const sent = await context.request.post("/nl/hulp", {
        form: { requestId: randomUUID(), firstName: "Samira", contact, moment: "ANY", language: "nl" },
        headers: { origin: "https://elsewhere.example" },
      });
      expect(sent.status()).toBe(403);
    }),
  );
});
