import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { foreignWords } from "../browser/foreign-words.ts";
import { asVisitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { type Finished, runCommand } from "../product/run-command.ts";
import { running } from "../product/running-product.ts";
import { answers } from "../site/pages.ts";

const folder = mkdtempSync(join(tmpdir(), "techconnect-postings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const title = "Medewerker IT-helpdesk in het buurthuis";

/** A posting as an employer puts it on its own site. */
const posting = (validThrough: string) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  identifier: { "@type": "PropertyValue", name: "Buurthuis De Vonk", value: "helpdesk-1" },
  title,
  description:
    "<p>Je helpt buurtbewoners met hun telefoon en laptop. Je luistert goed en legt rustig uit.</p><p>Je lost storingen op.</p>",
  datePosted: "2026-11-01",
  validThrough,
  employmentType: "PART_TIME",
  hiringOrganization: { "@type": "Organization", name: "Buurthuis De Vonk" },
  jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Zaandam" } },
  occupationalCategory: "ICT-helpdeskmedewerker",
  skills: "gebruikers helpen, storingen oplossen, breien",
});

const importPosting = (validThrough: string): Promise<Finished> => {
  const file = join(folder, "posting.json");
  writeFileSync(file, JSON.stringify(posting(validThrough)));
  return runCommand("import", ["vacancies", file]);
};

/** Somebody whom work at a help desk suits. */
const suggestions = `/nl/werk?a=${answers}&t=helping,solving,explaining&i=people,computers&tab=vacatures`;

const nextYear = () => `${new Date().getUTCFullYear() + 1}-06-01`;

const isSuggested = async (): Promise<boolean> => {
  const response = await fetch(`${running.origin}${suggestions}`);
  return (await response.text()).includes(title);
};

/** With a typo, as people search. */
const isFound = async (): Promise<boolean> => {
  const response = await fetch(`${running.origin}/nl/zoeken?q=helpdsk+buurthuis&soort=vacancy`);
  return (await response.text()).includes("De Vonk");
};

/** Milliseconds until the posting is there, or not any more. */
const timeUntil = async (wanted: boolean, isThere: () => Promise<boolean> = isSuggested): Promise<number> => {
  const from = performance.now();
  while ((await isThere()) !== wanted && performance.now() - from < 10_000);
  return performance.now() - from;
};

describe("a posting that an employer published", () => {
  it("is suggested and found within a second after it came in", async () => {
    expect([await isSuggested(), await isFound()]).toEqual([false, false]);
    const { code, output } = await importPosting(nextYear());
    expect({ code, output }).toMatchObject({ code: 0 });
    const waits = [timeUntil(true), timeUntil(true, isFound)];
    for (const wait of await Promise.all(waits)) expect(wait).toBeLessThan(1_000);
  });

  it("changes nothing when it comes in again", async () => {
    const { code, output } = await importPosting(nextYear());
    expect(code).toBe(0);
    expect(output).toMatch(/unchanged/);
  });

  it(
    "says why it suits, where it came from and what could not be understood",
    asVisitor({}, async ({ page }) => {
      await page.goto(suggestions);
      const card = page.locator(".match", { hasText: title });
      await card.getByText("Waarom dit bij jou past").waitFor();
      await card.getByRole("link", { name: /^Bekijk de vacature/ }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByText("breien").first().waitFor();
      expect(await page.getByText("Voorbeeld.").count()).toBe(0);
      expect(await accessProblems(page)).toEqual([]);
      const raw = await (await fetch(page.url())).text();
      expect(raw).toMatch(/application\/ld\+json[^>]*>[^<]*"JobPosting"/);
    }),
  );

  it(
    "stays Dutch for who reads English, and says so to a screen reader",
    asVisitor({}, async ({ page }) => {
      await page.goto(suggestions.replace("/nl/", "/en/"));
      await page.locator(".match", { hasText: title }).getByRole("link").first().waitFor();
      expect(await foreignWords(page)).toEqual([]);
      await page.locator(".match h3 a", { hasText: title }).click();
      await page.locator('h1[lang="nl"]', { hasText: title }).waitFor();
      expect(await foreignWords(page)).toEqual([]);
    }),
  );

  it(
    "is gone once it is closed, and its page offers three other things",
    asVisitor({}, async ({ page }) => {
      await page.goto(suggestions);
      const path = await page.locator(".match h3 a", { hasText: title }).getAttribute("href");
      const { code } = await importPosting("2026-11-02");
      expect(code).toBe(0);
      expect(await timeUntil(false)).toBeLessThan(10_000);
      expect(await timeUntil(false, isFound)).toBeLessThan(10_000);

      const response = await page.goto(path ?? "");
      expect(response?.status()).toBe(410);
      await page.getByRole("heading", { level: 1, name: "Deze vacature is gesloten" }).waitFor();
      expect(await page.locator("main a[href]").count()).toBeGreaterThanOrEqual(3);
      expect(await accessProblems(page)).toEqual([]);
      expect(await (await fetch(page.url())).text()).not.toContain("JobPosting");
    }),
  );
});
