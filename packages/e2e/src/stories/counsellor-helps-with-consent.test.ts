import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor, newVisitor, type Visitor } from "../browser/visitor.ts";
import { askedByCounsellor, letIn, newTalent, youngTalent } from "../site/helping.ts";
import { signInAs } from "../site/sign-in.ts";
import { waitForPath } from "./steps.ts";

const button = (name: string) => `main button:has-text("${name}")`;
const words = (page: Page) => page.locator("main").innerText();
const lookedAt = "Marieke van College De Brug keek naar je kaart.";

/** Somebody else at the same time, in a browser of their own. */
const beside = async (walk: (other: Visitor) => Promise<void>, javaScriptEnabled = true): Promise<void> => {
  const other = await newVisitor({ javaScriptEnabled });
  try {
    await walk(other);
    expect(other.troubles).toEqual([]);
  } finally {
    await other.context.close();
  }
};

const statusOf = async (page: Page, path: string) => (await page.goto(path))?.status();

/** Shows a code, as the talent reads it out. */
const makeCode = async (page: Page): Promise<string> => {
  await page.goto("/nl/account/hulp");
  await page.locator(button("Maak een code")).click();
  return page.locator(".helper-code").innerText();
};

/** What a helper asked by a code. */
const question = (page: Page, code: string) => page.locator("main li.card", { hasText: code });

const enterCode = async (page: Page, code: string, what: "see" | "act"): Promise<void> => {
  await page.goto("/nl/mensen");
  await page.locator("#code").fill(code);
  await page.locator(`input[name="wat"][value="${what}"]`).check();
  await page.locator(button("Stel de vraag")).click();
};

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("a counsellor helps with consent, %s", (_how, javaScriptEnabled) => {
  it(
    "sees a card after a yes, is written down, and is out when the talent stops it",
    { timeout: 90_000 },
    asVisitor({ javaScriptEnabled }, async ({ page, context }) => {
      const id = await newTalent(context);
      const code = await makeCode(page);
      expect(code).toMatch(/^\w{4} \w{4}$/);
      await page.reload();
      expect(await page.locator(".helper-code").innerText()).toBe(code);

      await beside(async (counsellor) => {
        await signInAs(counsellor.context, "counsellor");
        await enterCode(counsellor.page, code.slice(0, 5), "see");
        expect(await words(counsellor.page)).toContain("Een code heeft acht tekens.");
        expect(await counsellor.page.locator("#code").inputValue()).toBe(code.slice(0, 5).trim());
        await enterCode(counsellor.page, code.toLowerCase(), "see");
        await counsellor.page.getByText("De vraag is gesteld").waitFor();
        expect(await question(counsellor.page, code).innerText()).toContain("Meekijken");
        expect(await statusOf(counsellor.page, `/nl/mensen/${id}`)).toBe(404);

        await page.goto("/nl/account/hulp");
        expect(await page.locator(".helper-code").count()).toBe(0);
        await page.getByText("Marieke van College De Brug vraagt: mag ik meekijken?").waitFor();
        await page.locator(button("Ja, dat mag")).click();
        await page.getByText("Gelukt.").waitFor();

        await counsellor.page.goto("/nl/mensen");
        expect(await question(counsellor.page, code).count()).toBe(0);
        await counsellor.page.locator(`a[href="/nl/mensen/${id}"]`).click();
        await waitForPath(counsellor.page, `/nl/mensen/${id}`);
        const seen = await words(counsellor.page);
        expect(seen).toContain("Dat je hier kijkt, schrijven we op.");
        expect(seen).toContain("ik was kok");
        expect(seen).toContain("Dit is niet met jou gedeeld.");
        expect(seen).not.toContain("1506");
        expect(await counsellor.page.locator("h1").innerText()).toBe("Amina");
        expect(await counsellor.page.locator(".talent").count()).toBeGreaterThanOrEqual(3);
        expect(await counsellor.page.locator(".match").count()).toBeGreaterThan(0);
        expect(await counsellor.page.locator("#adres").count()).toBe(0);

        await page.goto("/nl/account/hulp");
        expect(await page.getByText(lookedAt).count()).toBe(1);
        await page.locator(button("Stop ermee")).click();
        await page.getByText("Gestopt.").waitFor();
        expect(await statusOf(counsellor.page, `/nl/mensen/${id}`)).toBe(404);
        await page.goto("/nl/account/hulp");
        expect(await page.getByText(lookedAt).count()).toBe(1);
      }, javaScriptEnabled);
    }),
  );
});

describe("a talent who says no", () => {
  it(
    "is not asked again, and the counsellor sees no more than a question without a yes, and takes it back",
    asVisitor({}, async ({ page, context }) => {
      const id = await newTalent(context);
      await beside(async (counsellor) => {
        const code = await askedByCounsellor(context, counsellor.context, "act");
        await page.goto("/nl/account/hulp");
        await page.locator(button("Nee, liever niet")).click();
        await page.getByText("Je zei nee.").waitFor();
        expect(await page.getByText("mag ik meedoen?").count()).toBe(0);
        expect(await statusOf(counsellor.page, `/nl/mensen/${id}`)).toBe(404);
        await counsellor.page.goto("/nl/mensen");
        expect(await counsellor.page.locator(`a[href$="${id}"]`).count()).toBe(0);
        const asked = question(counsellor.page, code);
        expect(await asked.innerText()).toContain("Een ja kan komen tot");
        await asked.locator("button", { hasText: "Trek de vraag in" }).click();
        await counsellor.page.getByText("De vraag is ingetrokken.").waitFor();
        expect(await asked.count()).toBe(0);
      });
    }),
  );
});

describe("somebody younger than 16", () => {
  it(
    "reads that a guardian says yes first, and where to ask; nobody is let in",
    asVisitor({}, async ({ page, context }) => {
      const id = await youngTalent(context);
      await beside(async (counsellor) => {
        await askedByCounsellor(context, counsellor.context, "see");
        await page.goto("/nl/account/hulp");
        await page.locator('input[name="nodig"]').check();
        await page.locator(button("Ja, dat mag")).click();
        await page.getByText("Een ouder of voogd zegt eerst ook ja.").waitFor();
        expect(await page.locator('main a[href="/nl/account/leeftijd"]').count()).toBe(1);
        expect(await page.locator('input[name="nodig"]').isChecked()).toBe(true);
        expect(await statusOf(counsellor.page, `/nl/mensen/${id}`)).toBe(404);
      });
    }),
  );
});

describe("a counsellor who may join in", () => {
  it(
    "keeps the card that both made on this device, and what was told before stays",
    asVisitor({}, async ({ page, context }) => {
      const id = await newTalent(context);
      await beside(async (counsellor) => {
        await askedByCounsellor(context, counsellor.context, "act");
        await letIn(context, true);
        await counsellor.page.goto(`/nl/mensen/${id}`);
        expect(await words(counsellor.page)).toContain("1506");
        await counsellor.page.locator("#adres").fill("geen adres");
        await counsellor.page.locator(button("Bewaar deze kaart")).click();
        await counsellor.page.getByText("Dit is niet het adres van een kaart.").waitFor();
        expect(await counsellor.page.locator("#adres").inputValue()).toBe("geen adres");

        await counsellor.page.locator("#adres").fill("http://localhost/nl/talenten/kaart?a=aaaabbbb&t=helping");
        await counsellor.page.locator(button("Bewaar deze kaart")).click();
        await counsellor.page.getByText("De kaart is bewaard.").waitFor();
        const seen = await words(counsellor.page);
        expect(seen).toContain("Deze talenten zijn zelf gekozen.");
        expect(seen).toContain("ik was kok");

        await page.goto("/nl/account/hulp");
        await page.getByText("Marieke van College De Brug bewaarde een kaart voor je.").waitFor();
      });
    }),
  );
});

describe("somebody whom nobody let in", () => {
  it.each(["hub-host", "liaison", "school-admin", "talent", "admin"])(
    "as %s sees the same as for nobody",
    async (account) =>
      asVisitor({}, async ({ page, context }) => {
        await signInAs(context, account);
        await beside(async ({ context: talent }) => {
          const id = await newTalent(talent);
          await beside(async ({ context: counsellor }) => {
            await askedByCounsellor(talent, counsellor, "see");
            await letIn(talent, true);
          });
          const statuses = [await statusOf(page, `/nl/mensen/${id}`), await statusOf(page, "/nl/mensen/nobody")];
          expect(statuses).toEqual([404, 404]);
          expect(await words(page)).not.toContain("Amina");
        });
      })(),
  );
});
