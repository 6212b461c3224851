import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { foreignWords } from "../browser/foreign-words.ts";
import { press, tabTo } from "../browser/keyboard.ts";
import { asVisitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { running } from "../product/running-product.ts";
import { placeOf, waitForPath } from "./steps.ts";

const plain = { javaScriptEnabled: false } as const;
const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false } as const;

/** Three typos: two letters swapped, one missing, another missing. */
const typos = "helpdeks medewerkr compter";

const results = (page: Page) => page.locator(".result");
const titleOf = (page: Page) => results(page).first().locator("h3");

/** Types words into the field in the middle of the page. */
const search = async (page: Page, words: string): Promise<void> => {
  await page.locator("main input[name='q']").fill(words);
  await page.locator("main search button").click();
  await page.waitForURL((url) => url.pathname.endsWith("/zoeken") && url.searchParams.get("q") === words);
};

describe.each([
  ["with scripts", {}],
  ["without scripts", plain],
] as const)("somebody who makes three typos on a phone, %s", (_, settings) => {
  it(
    "finds the work on top, sees the words marked, and opens it",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl");
      await page.locator(".site-header__find").click();
      await waitForPath(page, "/nl/zoeken");
      await search(page, typos);

      expect(await titleOf(page).innerText()).toBe("Helpdeskmedewerker");
      expect(await results(page).first().locator("mark").count()).toBeGreaterThanOrEqual(2);
      await page.getByText("Bedoel je:").waitFor();
      await titleOf(page).getByRole("link").click();
      await waitForPath(page, "/nl/werk/it-helpdesk");
      await page.getByRole("heading", { level: 1, name: "Helpdeskmedewerker" }).waitFor();
    }),
  );

  it(
    "takes what was put right as new words",
    asVisitor(settings, async ({ page }) => {
      await page.goto(`/nl/zoeken?q=${encodeURIComponent(typos)}`);
      await page.getByRole("link", { name: "helpdesk medewerker computer" }).click();
      await page.waitForURL((url) => url.searchParams.get("q") === "helpdesk medewerker computer");
      await page.getByText("Bedoel je:").waitFor({ state: "detached" });
      expect(await titleOf(page).innerText()).toBe("Helpdeskmedewerker");
    }),
  );

  it(
    "ticks what it should be, has it in the address, and takes it away again",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/zoeken?q=helpdesk");
      const total = await page.locator(".results__total").innerText();
      await page.locator(".filters > summary").click();
      await page.locator('input[name="soort"][value="vacancy"]').check();
      await page.locator('input[name="bij"]').fill("1012 AB");
      await page.getByRole("button", { name: "Laat zien" }).click();
      await page.waitForURL((url) => url.searchParams.get("soort") === "vacancy");
      expect(new URL(page.url()).searchParams.get("bij")).toBe("1012 AB");
      expect(new Set(await page.locator(".result__kind").allInnerTexts())).toEqual(new Set(["Vacature"]));

      await page.getByRole("link", { name: "Dichtbij" }).click();
      await page.waitForURL((url) => url.searchParams.get("volgorde") === "nearest");
      await page.locator('.sorts a[aria-current="true"]', { hasText: "Dichtbij" }).waitFor();

      await page.getByRole("link", { name: "Haal weg: Vacatures" }).click();
      await page.waitForURL((url) => !url.searchParams.has("soort"));
      await page.getByRole("link", { name: "Alles wissen" }).click();
      await page.waitForURL((url) => !url.searchParams.has("bij"));
      await page.locator(".removable").first().waitFor({ state: "detached" });
      expect(placeOf(page)).toBe("/nl/zoeken?q=helpdesk");
      expect(await page.locator(".results__total").innerText()).toBe(total);
    }),
  );

  it(
    "sees what was read in the words, and takes them as they stand",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/zoeken?q=iets+met+computers+zonder+diploma");
      await page.getByRole("heading", { name: "Iets met computers?" }).waitFor();
      expect(await page.locator('main a[href="/nl/gids"]').count()).toBe(1);
      expect(await page.getByRole("link", { name: "Haal weg: zonder diploma" }).getAttribute("href")).toBe(
        "/nl/zoeken?q=iets+met+computers",
      );
      await page.getByRole("link", { name: "Zoek letterlijk" }).click();
      await page.waitForURL((url) => url.searchParams.get("letterlijk") === "1");
      await page.getByRole("link", { name: "Haal weg: precies deze woorden" }).waitFor();
      expect(await page.getByRole("heading", { name: "Iets met computers?" }).count()).toBe(0);
    }),
  );

  it(
    "is never at a dead end: what is in the way is one tap away",
    asVisitor(settings, async ({ page }) => {
      await page.goto("/nl/zoeken?q=glasvezel&dag=evening&met=free");
      await page.getByRole("heading", { name: "Dit hebben we nu niet gevonden" }).waitFor();
      expect(await page.getByRole("link", { name: "Praat met iemand die meezoekt" }).getAttribute("href")).toBe(
        "/nl/hulp",
      );
      expect(await page.locator('main a[href^="/nl/werk/"]').count()).toBeGreaterThanOrEqual(1);
      await page.getByRole("link", { name: /^Zonder “in de avond” zijn er \d+$/ }).click();
      await page.waitForURL((url) => !url.searchParams.has("dag"));
      await results(page).first().waitFor();
    }),
  );
});

describe("somebody who uses the keyboard only", () => {
  it(
    "searches from the header and opens what stands on top",
    asVisitor(desk, async ({ page }) => {
      await page.goto("/nl/over");
      await tabTo(page, "#header-q");
      await page.keyboard.type("wepdeveloper");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("q") === "wepdeveloper");
      expect(await titleOf(page).innerText()).toBe("Webdeveloper");
      await press(page, 'input[name="niveau"][value="none"]', "Space");
      await press(page, ".filters__go button");
      await page.waitForURL((url) => url.searchParams.get("niveau") === "none");
      await press(page, ".result h3 a");
      await page.waitForURL(/\/nl\/werk\/[a-z-]+$/);
    }),
  );
});

describe("somebody who searches in Arabic", () => {
  it(
    "types Arabic and reads Arabic, and what was understood too",
    asVisitor({ locale: "ar" }, async ({ page }) => {
      await page.goto("/ar/zoeken");
      await search(page, "إصلاح الهواتف بدون شهادة");
      expect(await titleOf(page).innerText()).toMatch(/إصلاح/);
      expect(await results(page).first().locator("mark").count()).toBeGreaterThanOrEqual(1);
      expect(await page.locator(".removable").first().innerText()).toContain("شهادة");
      expect(await foreignWords(page)).toEqual([]);
      expect(await accessProblems(page)).toEqual([]);
      await titleOf(page).getByRole("link").click();
      await page.waitForURL(/\/ar\/werk\/[a-z-]+$/);
    }),
  );
});

describe("a page of results", () => {
  const headOf = async (path: string) => {
    const response = await fetch(`${running.origin}${path}`);
    return { caching: response.headers.get("cache-control"), html: await response.text() };
  };

  it("may be kept by caches and not be found by search engines; where one begins to search may be both", async () => {
    const { caching, html } = await headOf("/nl/zoeken?q=helpdesk&bij=1012");
    expect(caching).toContain("public");
    expect(html).toContain('name="robots" content="noindex,follow"');
    const start = await headOf("/nl/zoeken");
    expect(start.html).not.toContain('name="robots"');
    expect(start.caching).toContain("public");
  });

  it("goes on where the one before ended", async () => {
    const first = await headOf("/nl/zoeken?niveau=none");
    const next = /href="(\/nl\/zoeken\?[^"]*na=[^"]+)"/.exec(first.html)?.[1]?.replaceAll("&amp;", "&");
    const titlesIn = (html: string) => [...html.matchAll(/<h3[^>]*>.*?href="([^"]+)"/g)].map(([, href]) => href);
    const second = await headOf(next ?? "");
    expect(titlesIn(second.html).length).toBeGreaterThan(0);
    expect(titlesIn(second.html).filter((href) => titlesIn(first.html).includes(href))).toEqual([]);
  });

  it("answers a cursor that is none of ours kindly, and whatever words somebody sends", async () => {
    expect((await fetch(`${running.origin}/nl/zoeken?q=web&na=x`)).status).toBe(404);
    for (const q of ["%00", "'%3B--", "%F0%9F%99%82".repeat(300), "<script>", "%E0%A4%A"])
      expect((await fetch(`${running.origin}/nl/zoeken?q=${q}`)).status).toBe(200);
  });
});
