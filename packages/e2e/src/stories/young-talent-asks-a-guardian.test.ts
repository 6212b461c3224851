import { describe, expect, it } from "vitest";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { asVisitor, newVisitor, type Visitor } from "../browser/visitor.ts";
import { guardianPath } from "../site/ask-guardian.ts";
import { answers } from "../site/pages.ts";
import { signInAnew, someAddress } from "../site/sign-in.ts";
import { waitForPath } from "./steps.ts";

const plain = { javaScriptEnabled: false } as const;
const button = ({ page }: Visitor, name: string) => page.locator("main").getByRole("button", { name, exact: true });

/** Says a day of birth, coming from the page that keeps a card. */
const saysFourteen = async (child: Visitor) => {
  const { page } = child;
  await page.goto(`/nl/bewaren?a=${answers}`);
  await page.locator('input[name="age"][value="younger"]').check();
  await button(child, "Bewaar in mijn account").click();
  await waitForPath(page, "/nl/account/leeftijd");
  await page.locator('input[name="age"][value="younger"]').check();
  await page.locator("#day").fill("31");
  await page.locator("#month").fill("2");
  await page.locator("#year").fill(String(new Date().getFullYear() - 14));
  await button(child, "Bewaar").click();
  await page.getByText("Schrijf je geboortedag in cijfers.").waitFor();
  expect(await page.locator("#day").inputValue()).toBe("31");
  await page.locator("#day").fill("3");
  await button(child, "Bewaar").click();
  await page.getByText("Dit werkt nu al").waitFor();
};

/** @returns the path of the guardian's link */
const asksInArabic = async (child: Visitor, own: string) => {
  const { page } = child;
  await page.locator("#email").fill(own);
  await button(child, "Vraag het").click();
  await page.getByText("Niet dat van jezelf.").waitFor();
  const guardian = someAddress();
  await page.locator("#email").fill(guardian);
  await page.locator("#locale").selectOption("ar");
  await button(child, "Vraag het").click();
  await page.getByText("Er is nog geen antwoord.").waitFor();
  return guardianPath(guardian);
};

/** What the guardian reads says nothing of the child. */
const reads = async ({ page }: Visitor, path: string, email: string) => {
  expect(path).toMatch(/^\/ar\/ouder\//);
  await page.goto(path);
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  await page.getByRole("heading", { level: 1, name: "هل توافق؟" }).waitFor();
  expect(await page.content()).not.toContain(email.split("@")[0]);
  expect(await accessProblems(page)).toEqual([]);
};

describe("somebody of fourteen", () => {
  it(
    "asks a parent, who agrees in Arabic without an account, and takes it back later by the same link",
    asVisitor({}, async (child) => {
      const email = await signInAnew(child.context);
      await saysFourteen(child);
      const path = await asksInArabic(child, email);

      await child.page.goto(`/nl/bewaren?a=${answers}`);
      await child.page.getByText("Je ouder of voogd moet eerst ja zeggen.").waitFor();
      expect(await button(child, "Bewaar in mijn account").count()).toBe(0);

      const parent = await newVisitor({ locale: "ar" });
      await reads(parent, path, email);
      await button(parent, "نعم، أوافق").click();
      await button(parent, "أسحب موافقتي").waitFor();

      await child.page.goto("/nl/account/leeftijd");
      await child.page.getByText("Je ouder of voogd zei ja").waitFor();
      await child.page.goto(`/nl/bewaren?a=${answers}`);
      await button(child, "Bewaar in mijn account").click();
      await child.page.getByText("Je kaart staat in je account.").waitFor();

      await button(parent, "أسحب موافقتي").click();
      await button(parent, "نعم، أوافق").waitFor();
      await child.page.goto("/nl/account");
      await child.page.getByText("Er staat nog geen kaart in je account.").waitFor();
      expect(parent.troubles).toEqual([]);
      await parent.context.close();
    }),
  );

  it(
    "hears no in words with a way on, and asks somebody else",
    asVisitor(plain, async (child) => {
      const email = await signInAnew(child.context);
      await saysFourteen(child);
      const path = await asksInArabic(child, email);
      const parent = await newVisitor({ ...plain, locale: "ar" });
      await parent.page.goto(path);
      await button(parent, "لا، أفضّل عدم ذلك").click();
      await button(parent, "نعم، أوافق").waitFor();

      await child.page.goto("/nl/account/leeftijd");
      await child.page.getByText("Nee kan later ja worden.").waitFor();
      await child.page.locator("#email").fill(someAddress());
      await button(child, "Vraag het opnieuw, of aan iemand anders").click();
      await child.page.getByText("Er is nog geen antwoord.").waitFor();

      const old = await parent.page.goto(path);
      expect(old?.status()).toBe(404);
      expect(await parent.page.locator("main a[href]").count()).toBeGreaterThanOrEqual(3);
      await parent.context.close();
    }),
  );
});
