import { describe, expect, it } from "vitest";
import { running } from "../product/running-product.ts";
import { type Locale, locales } from "../site/pages.ts";
import { personalPatterns, routePatterns } from "../site/routes-of-the-web.ts";

const open = (address: string, init: RequestInit = {}) =>
  fetch(address.startsWith("http") ? address : `${running.origin}${address}`, init);

const text = async (address: string): Promise<string> => {
  const response = await open(address);
  expect(response.status, address).toBe(200);
  return response.text();
};

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);

/** Every address in the sitemaps of a language, found from the index as a crawler does. */
const mapped = async (locale: Locale): Promise<readonly string[]> => {
  const files = addressesIn(await text("/sitemap.xml")).filter((file) => file.includes(`/${locale}/sitemap.xml`));
  expect(files.length).toBeGreaterThan(0);
  return (await Promise.all(files.map(async (file) => addressesIn(await text(file))))).flat();
};

describe("the sitemap", () => {
  it.each(locales)("leads to pages that are there, and that search engines may keep, in %s", async (locale) => {
    const addresses = await mapped(locale);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      expect(address.startsWith(`${running.origin}/${locale}`)).toBe(true);
      const response = await open(address);
      const page = await response.text();
      // a vacancy may have closed since the map was drawn
      if (response.status === 410 && address.includes("/vacatures/")) continue;
      expect(response.status, address).toBe(200);
      expect(page, address).not.toContain('content="noindex"');
      expect(page, address).toContain(`<link rel="canonical" href="${address}"`);
    }
  });

  it("holds every page that is for everybody: a new one goes into publicPages", async () => {
    const onMap = await mapped("nl");
    const missing = routePatterns
      .filter((pattern) => /^\/:lang(\/[a-z-]+)*$/.test(pattern) && !personalPatterns.includes(pattern))
      .map((pattern) => `${running.origin}${pattern.replace(":lang", "nl")}`)
      .filter((address) => !onMap.includes(address));
    for (const address of missing) expect(await text(address), address).toContain('content="noindex"');
  });

  it("is not sent again to whoever has it, and has no parts that are not there", async () => {
    const mark = (await open("/nl/sitemap.xml")).headers.get("etag") ?? "";
    expect((await open("/nl/sitemap.xml", { headers: { "if-none-match": mark } })).status).toBe(304);
    for (const path of ["/nl/sitemap.xml?deel=2", "/nl/sitemap.xml?deel=x", "/de/sitemap.xml"])
      expect((await open(path)).status).toBe(404);
  });
});

/** Does a rule of robots.txt cover the path? `$` ends a path; there are no stars among ours. */
const covers = (rule: string, path: string) =>
  rule.endsWith("$") ? path === rule.slice(0, -1) : path.startsWith(rule);

describe("robots.txt", () => {
  it("names the sitemap, and keeps crawlers out of every personal page and of no other", async () => {
    const file = await text("/robots.txt");
    expect(file).toContain(`Sitemap: ${running.origin}/sitemap.xml`);
    const rules = [...file.matchAll(/^Disallow: (\S+)$/gm)].map(([, rule = ""]) => rule);
    for (const locale of locales) {
      const paths = personalPatterns.map((pattern) => pattern.replace(":lang", locale).replaceAll(/:\w+/g, "1"));
      expect(paths.filter((path) => !rules.some((rule) => covers(rule, path)))).toEqual([]);
      const kept = (await mapped(locale)).map((address) => new URL(address).pathname);
      expect(kept.filter((path) => rules.some((rule) => covers(rule, path)))).toEqual([]);
    }
  });
});
