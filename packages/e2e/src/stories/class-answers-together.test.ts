import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asVisitor, newVisitor } from "../browser/visitor.ts";
import { running } from "../product/running-product.ts";
import { countAlong, countManyAlong, makeClass } from "../site/classes.ts";
import { answers } from "../site/pages.ts";
import { answerTwelve, placeOf, waitForPath } from "./steps.ts";

/** Pages in a PDF that the browser wrote: each has an object of its own. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const press = "Tel mijn talenten mee voor de groep. Zonder naam.";
const tooFew = "Nog te weinig mensen. Vanaf 10 zie je samen wat jullie kunnen.";

/** A pupil types the code, answers twelve questions, and counts along. */
const answerWithCode = async (page: Page, code: string): Promise<void> => {
  await page.goto("/nl/talenten");
  await page.getByText("Ik heb een code van mijn groep").click();
  await page.locator("#klas").fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await page.getByRole("button", { name: "Doe mee met de groep" }).click();
  await page.waitForURL((url) => url.pathname === "/nl/talenten" && url.searchParams.get("klas") === code);
  await page.getByRole("link", { name: "Begin", exact: true }).click();
  await answerTwelve(page, "nl", answers);
  await page.getByRole("button", { name: press }).click();
  await page.getByText("Meegeteld").waitFor();
  expect(placeOf(page)).toBe(`/nl/talenten/kaart?a=${answers}&klas=${code}`);
};

const asPupil = async (settings: object, walk: (page: Page) => Promise<void>): Promise<void> =>
  asVisitor(settings, ({ page }) => walk(page))();

describe("a class that answers together", () => {
  it(
    "gets a code, shows nothing of nine, and what ten can do together; then it is printed, closed and erased",
    { timeout: 90_000 },
    asVisitor({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.goto("/nl/talenten");
      await page.getByText("Ik heb een code van mijn groep").click();
      await page.getByRole("link", { name: "Begeleid je een groep? Maak een code" }).click();
      await waitForPath(page, "/nl/klas");
      await page.locator("#label").fill("Techniek op dinsdag");
      await page.locator("#expected").fill("12");
      await page.locator("#second").selectOption("ar");
      await page.getByRole("button", { name: "Maak de code" }).click();
      await page.getByRole("heading", { name: "Je groep: Techniek op dinsdag" }).waitFor();
      const code = (await page.locator(".class-code--large").innerText()).replace(" ", "");
      const secret = page.url();

      await asPupil({}, (pupil) => answerWithCode(pupil, code));
      await asPupil({ javaScriptEnabled: false }, (pupil) => answerWithCode(pupil, code));
      await countManyAlong(code, answers, 7);
      await page.getByRole("link", { name: "Ververs deze pagina" }).click();
      await page.getByText(tooFew).waitFor();
      expect(await page.locator(".class-talent, .class-table").count()).toBe(0);

      await countManyAlong(code, answers, 1);
      await page.getByRole("link", { name: "Ververs deze pagina" }).click();
      await page.getByText("Dit komt van 10 mensen.").waitFor();
      const common = page.locator(".class-talent");
      expect(await common.count()).toBeGreaterThanOrEqual(3);
      expect(await common.first().innerText()).toContain("bijna iedereen");
      expect(await common.first().innerText()).toContain("Praat er samen over:");
      expect(await common.first().locator('a[href^="/nl/werk/"]').count()).toBe(3);

      await page.getByRole("link", { name: "Print de kaartjes" }).click();
      await page.getByRole("heading", { name: "Kaartjes voor je groep" }).waitFor();
      expect(await page.locator(".class-card").count()).toBe(12);
      expect(await page.locator('.class-card:first-child [lang="ar"] li').count()).toBe(3);
      await page.emulateMedia({ media: "print" });
      expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(6);
      await page.emulateMedia({ media: "screen" });

      await page.goto(secret);
      await page.getByRole("button", { name: "Sluit de groep" }).click();
      await page.getByText("Gesloten. Niemand kan meer meetellen.").waitFor();
      expect(await countAlong(code, answers)).toBe(410);
      expect(await common.count()).toBeGreaterThanOrEqual(3);

      await page.getByText("Ik wil nu alles wissen").click();
      await page.getByRole("button", { name: "Wis deze groep" }).click();
      await page.getByText("We bewaren niets meer van deze groep.").waitFor();
      expect((await page.goto(secret))?.status()).toBe(404);
      expect(await countAlong(code, answers)).toBe(404);
    }),
  );
});

describe("a pupil", () => {
  it(
    "counts once, however often the button is pressed and the card is opened again",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      const { code, path } = await makeClass(context, "nl");
      await countManyAlong(code, answers, 8);
      await page.goto(`/nl/talenten/kaart?a=${answers}&klas=${code}`);
      const requestId = (await page.locator('input[name="requestId"]').getAttribute("value")) ?? "";
      await page.getByRole("button", { name: press }).click();
      await page.getByText("Meegeteld").waitFor();
      // the same form from before, and a new one of the same browser
      expect(await countAlong(code, answers, requestId)).toBe(303);
      const again = await context.request.post(`/nl/talenten/kaart?a=${answers}&klas=${code}`, {
        headers: { origin: running.origin },
        form: { requestId: randomUUID() },
      });
      expect(again.status()).toBe(200);
      await page.goto(path);
      await page.getByText(tooFew).waitFor();
      await countManyAlong(code, answers, 1);
      await page.goto(path);
      await page.getByText("Dit komt van 10 mensen.").waitFor();
    }),
  );

  it(
    "is told kindly what is wrong with a code, keeps what was typed, and can do without",
    asVisitor({ javaScriptEnabled: false }, async ({ page, context }) => {
      const { code } = await makeClass(context, "nl");
      await page.goto("/nl/talenten/code");
      const wrongSign = code.endsWith("C") ? "D" : "C";
      await page.locator("#klas").fill(code.slice(0, 5) + wrongSign);
      await page.getByRole("button", { name: "Doe mee met de groep" }).click();
      await page.locator("#klas-error").getByText("Eén teken klopt niet.").waitFor();
      expect(await page.locator("#klas").inputValue()).toBe(code.slice(0, 5) + wrongSign);
      await page.getByRole("link", { name: "Begin zonder code" }).click();
      await waitForPath(page, "/nl/talenten");
    }),
  );

  it(
    "leaves a shared device to the next one, who counts as well",
    asVisitor({}, async ({ page, context }) => {
      const { code, path } = await makeClass(context, "nl");
      await countManyAlong(code, answers, 8);
      const press2 = async () => {
        await page.goto(`/nl/talenten/kaart?a=${answers}&klas=${code}`);
        await page.getByRole("button", { name: press }).click();
        await page.getByText("Meegeteld").waitFor();
      };
      await press2();
      await page.getByRole("button", { name: /Doet nog iemand mee op dit apparaat/ }).click();
      await page.waitForURL((url) => url.pathname === "/nl/talenten" && url.searchParams.get("klas") === code);
      await press2();
      await page.goto(path);
      await page.getByText("Dit komt van 10 mensen.").waitFor();
    }),
  );
});

describe("what a class leaves behind", () => {
  it("is no secret link in a cache, and no word of it for search engines", async () => {
    const { context } = await newVisitor();
    try {
      const { path } = await makeClass(context, "nl");
      const { headers } = await fetch(`${running.origin}${path}`);
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-robots-tag")).toBe("noindex");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    } finally {
      await context.close();
    }
  });
});
