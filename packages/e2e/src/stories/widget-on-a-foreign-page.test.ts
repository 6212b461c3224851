import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { accessProblems } from "../browser/what-is-wrong.ts";
import { running } from "../product/running-product.ts";

/** The site of somebody else: other origin, and as strict as a site can be. */
const pages = new Map<string, string>();
const site = createServer((request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader(
    "content-security-policy",
    `default-src 'none'; script-src ${running.origin}; connect-src ${running.origin}; style-src 'nonce-own'; form-action 'none'; base-uri 'none'`,
  );
  response.end(pages.get(request.url ?? "") ?? "");
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => void site.close());

const widget = (attributes: string) => `<script src="${running.origin}/widget.js" ${attributes} async></script>`;

/** Publishes a page of theirs with the widgets in it. */
const publish = (widgets: string, { lang = "nl", css = "" } = {}): string => {
  const path = `/${pages.size}`;
  pages.set(
    path,
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Buurthuis</title><style nonce="own">${css}</style></head><body><main><h1>Buurthuis De Vonk</h1>${widgets}<p id="after">Tot ziens!</p></main></body></html>`,
  );
  return `${origin}${path}`;
};

const shown = async (page: Page, widgets: number) => {
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll("techconnect-widget")].filter((host) => host.shadowRoot?.querySelector("h2"))
        .length === count,
    widgets,
  );
};

const traces = (page: Page) =>
  page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);

describe("the widget on somebody else's page", () => {
  it(
    "shows what is asked for, where the script stands, and leaves no trace",
    asVisitor({}, async ({ page, context, asked }) => {
      await page.goto(
        publish(
          widget('data-show="vacatures" data-max="2"') +
            widget('data-show="opleidingen" data-beroep="it-helpdesk" data-max="3"') +
            widget('data-show="beroepen"'),
        ),
      );
      await shown(page, 3);
      const [vacancies, courses, work] = await page
        .locator("techconnect-widget")
        .evaluateAll((hosts) => hosts.map((host) => host.shadowRoot?.querySelectorAll("li").length));
      expect(vacancies).toBe(2);
      expect(courses).toBeGreaterThan(0);
      expect(courses).toBeLessThanOrEqual(3);
      expect(work).toBe(5);
      expect(await page.locator("techconnect-widget + #after, techconnect-widget ~ #after").count()).toBe(1);

      expect(await context.cookies()).toEqual([]);
      expect(await traces(page)).toEqual(["", 0, 0, 0, 0]);
      const others = asked.filter((one) => ![origin, running.origin].some((known) => one.includes(` ${known}/`)));
      expect(others).toEqual([]);
    }),
  );

  it(
    "leads to the page of what is shown, by keyboard too",
    asVisitor({}, async ({ page }) => {
      await page.goto(publish(widget('data-show="beroepen" data-max="1"')));
      await shown(page, 1);
      const address = (await page.locator("techconnect-widget li a").getAttribute("href")) ?? "";
      expect(address).toMatch(new RegExp(`^${running.origin}/nl/werk/`));
      await page.keyboard.press("Tab");
      const opened = page.waitForRequest(address);
      await page.keyboard.press("Enter");
      expect((await (await opened).response())?.status()).toBe(200);
    }),
  );

  it(
    "says of an example that it is one",
    asVisitor({}, async ({ page }) => {
      await page.goto(publish(widget('data-show="vacatures" data-max="1"')));
      await shown(page, 1);
      expect(await page.locator("techconnect-widget li").textContent()).toContain(
        "Voorbeeld. Deze vacature bestaat niet.",
      );
    }),
  );

  it(
    "keeps nobody out, in Dutch and in Arabic from right to left",
    asVisitor({}, async ({ page }) => {
      for (const lang of ["nl", "ar"]) {
        const every = ["beroepen", "opleidingen", "vacatures", "zoeken"].map((show) =>
          widget(`data-show="${show}" data-lang="${lang}" data-max="2"`),
        );
        await page.goto(publish(every.join(""), { lang }));
        await shown(page, 4);
        expect(await accessProblems(page)).toEqual([]);
        const frames = await page
          .locator("techconnect-widget section")
          .evaluateAll((sections) =>
            sections.map((one) => [one.getAttribute("lang"), getComputedStyle(one).direction]),
          );
        expect(frames).toEqual(frames.map(() => [lang, lang === "ar" ? "rtl" : "ltr"]));
      }
    }),
  );

  it(
    "takes the colours and corners of the page",
    asVisitor({}, async ({ page }) => {
      const css = `:root { --techconnect-color: rgb(1, 100, 2); --techconnect-radius: 0px; }
        techconnect-widget::part(heading) { text-transform: uppercase; }`;
      await page.goto(publish(widget('data-show="beroepen"'), { css }));
      await shown(page, 1);
      const styleOf = (selector: string, name: string) =>
        page
          .locator(`techconnect-widget ${selector}`)
          .first()
          .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
      expect(await styleOf("li a", "color")).toBe("rgb(1, 100, 2)");
      expect(await styleOf("section", "border-start-start-radius")).toBe("0px");
      expect(await styleOf("h2", "text-transform")).toBe("uppercase");
    }),
  );

  it(
    "opens our search with what was typed, though the page forbids forms to other sites",
    asVisitor({}, async ({ page }) => {
      await page.goto(publish(widget('data-show="zoeken" data-lang="en"'), { lang: "en" }));
      await shown(page, 1);
      await page.getByRole("searchbox").fill("help & desk");
      const opened = page.waitForRequest((request) => request.url().startsWith(`${running.origin}/en/zoeken`));
      await page.getByRole("searchbox").press("Enter");
      expect((await opened).url()).toBe(`${running.origin}/en/zoeken?q=help%20%26%20desk`);
    }),
  );

  it(
    "leaves a plain link when the list cannot be had",
    asVisitor({}, async ({ page, troubles }) => {
      await page.route("**/feed/**", (route) => route.abort());
      await page.goto(publish(widget('data-show="vacatures" data-lang="ar"')));
      const link = page.locator("techconnect-widget a");
      await link.waitFor({ state: "attached" });
      expect([await link.textContent(), await link.getAttribute("href")]).toEqual([
        "TechConnect",
        `${running.origin}/ar`,
      ]);
      await page.waitForTimeout(200);
      // the browser says that it got no answer; the widget says nothing
      expect(troubles.filter((one) => !one.includes("net::ERR_FAILED"))).toEqual([]);
      (troubles as string[]).length = 0;
    }),
  );

  it("weighs less than 6 kB, packed, and may be loaded from everywhere", async () => {
    const response = await fetch(`${running.origin}/widget.js`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(Number(response.headers.get("content-length"))).toBeLessThan(6_000);
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });
});

describe("the page that hands out the widget", () => {
  it(
    "gives the line to copy, and shows what it gives",
    asVisitor({}, async ({ page }) => {
      await page.goto("/nl/deel");
      await page.waitForFunction(() => document.querySelectorAll("techconnect-widget").length === 4);
      await page.locator("techconnect-widget li").first().waitFor();
      const line = (await page.locator("pre code").nth(2).textContent()) ?? "";
      expect(line).toContain('data-show="vacatures"');
      await page.goto(publish(line));
      await shown(page, 1);
    }),
  );

  it(
    "gives the line without JavaScript too",
    asVisitor({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto("/ar/deel");
      expect(await page.locator("pre code").first().textContent()).toContain(`${running.origin}/widget.js`);
    }),
  );
});
