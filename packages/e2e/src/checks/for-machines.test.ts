import { describe, expect, it } from "vitest";
import { running } from "../product/running-product.ts";
import { locales } from "../site/pages.ts";

const html = async (path: string): Promise<string> => {
  const response = await fetch(`${running.origin}${path}`);
  expect(response.status).toBe(200);
  return response.text();
};

type Thing = { readonly "@type": string; readonly name?: string; readonly [key: string]: unknown };

/** What stands in the raw page for machines, without any script having run. */
const thingsIn = (page: string): readonly Thing[] =>
  [...page.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, json]): Thing =>
    JSON.parse(json ?? ""),
  );

const typesIn = (page: string) => thingsIn(page).map((thing) => thing["@type"]);

const headingIn = (page: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1]?.replaceAll(/<[^>]+>/g, "");

describe("what a page says to machines", () => {
  it("is an Occupation for a job profile, with the words that people read", async () => {
    const page = await html("/nl/werk/it-helpdesk");
    const occupation = thingsIn(page).find((thing) => thing["@type"] === "Occupation");
    expect(occupation).toMatchObject({ "@context": "https://schema.org" });
    expect(occupation?.name).toBe(headingIn(page));
  });

  it("is a Course for what a real school offers", async () => {
    const page = await html("/nl/leren/hackyourfuture-web");
    const course = thingsIn(page).find((thing) => thing["@type"] === "Course");
    expect(course).toMatchObject({ provider: { "@type": "Organization", name: "HackYourFuture" } });
    expect(course?.name).toBe(headingIn(page));
  });

  it("names an EducationalOccupationalProgram where a school gives a recognised diploma", async () => {
    const page = await html("/nl/leren/mbo-ict-support");
    expect(typesIn(page)).toEqual(expect.arrayContaining(["Course", "EducationalOccupationalProgram"]));
  });

  it.each(["/nl/leren/klaverkabel-helpdesk", "/nl/vacatures/adrescontrole-avond-zwierpak"])(
    "is nothing for an example: %s",
    async (path) => {
      const page = await html(path);
      expect(page).toContain("Voorbeeld.");
      expect(thingsIn(page)).toEqual([]);
    },
  );

  it.each(locales)("lays the site on a home screen, in %s", async (locale) => {
    const response = await fetch(`${running.origin}/${locale}/app.webmanifest`);
    expect(response.headers.get("content-type")).toContain("application/manifest+json");
    const app: { icons: { src: string; type: string }[] } = JSON.parse(await response.text());
    expect(app).toMatchObject({ lang: locale, dir: locale === "ar" ? "rtl" : "ltr", start_url: `/${locale}` });
    for (const { src, type } of app.icons)
      expect((await fetch(`${running.origin}${src}`)).headers.get("content-type")).toContain(type);
    expect(await html(`/${locale}`)).toContain(`<link rel="manifest" href="/${locale}/app.webmanifest"`);
  });

  it("cannot be broken out of by a text", async () => {
    for (const path of ["/nl", "/nl/werk/it-helpdesk"])
      for (const [, json] of (await html(path)).matchAll(/<script type="application\/[^>]*>(.*?)<\/script>/gs))
        expect(json).not.toContain("<");
  });

  it.each([
    "",
    "/over",
    "/beroepen",
    "/werk/it-helpdesk",
    "/leren",
    "/leren/hackyourfuture-web",
    "/vacatures",
    "/talenten",
  ])("names every language of %s, and its own address", async (path) => {
    for (const locale of locales) {
      const page = await html(`/${locale}${path}`);
      const alternates = [...page.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(
        ([, language, href]) => [language, href],
      );
      expect(Object.fromEntries(alternates)).toEqual({
        ...Object.fromEntries(locales.map((other) => [other, `${running.origin}/${other}${path}`])),
        "x-default": `${running.origin}/nl${path}`,
      });
      expect(page).toContain(`<link rel="canonical" href="${running.origin}/${locale}${path}"`);
    }
  });
});
