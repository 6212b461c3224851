import { describe, expect, it } from "vitest";
import { running } from "../product/running-product.ts";
import { answers, locales } from "../site/pages.ts";

/** The value of a meta tag in the raw page, without any script having run. */
const metaIn = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1]?.replaceAll("&amp;", "&");

const pageAt = async (path: string) => (await fetch(`${running.origin}${path}`)).text();

/** Width and height in the header of a PNG. */
const sizeOf = (png: ArrayBuffer) => {
  const view = new DataView(png);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
};

const paths = [
  "",
  "/talenten",
  "/beroepen",
  "/leren",
  "/vacatures",
  "/deel",
  "/over",
  "/werk/it-helpdesk",
  "/leren/hackyourfuture-web",
  "/vacatures/adrescontrole-avond-zwierpak",
];

describe("the picture of a page", () => {
  it.each(paths)("is there for %s in every language, under an address that never changes", async (path) => {
    const addresses = await Promise.all(
      locales.map(async (locale) => {
        const page = await pageAt(`/${locale}${path}`);
        const address = metaIn(page, "og:image") ?? "";
        expect(address.startsWith(`${running.origin}/${locale}/og/`)).toBe(true);
        expect(metaIn(page, "twitter:image")).toBe(address);
        expect(metaIn(page, "twitter:card")).toBe("summary_large_image");
        expect(metaIn(page, "og:image:alt")).not.toBe("");
        const picture = await fetch(address);
        expect(picture.headers.get("content-type")).toBe("image/png");
        expect(picture.headers.get("cache-control")).toContain("immutable");
        expect(sizeOf(await picture.arrayBuffer())).toEqual([1200, 630]);
        return address;
      }),
    );
    expect(new Set(addresses).size).toBe(locales.length);
  });

  it("stands beside the language of the page and its others", async () => {
    const page = await pageAt("/ar/werk/it-helpdesk");
    expect(metaIn(page, "og:locale")).toBe("ar_AR");
    expect([...page.matchAll(/og:locale:alternate" content="(\w+)"/g)].map(([, locale]) => locale)).toEqual([
      "nl_NL",
      "en_GB",
    ]);
    expect(metaIn(page, "og:url")).toBe(`${running.origin}/ar/werk/it-helpdesk`);
  });

  it.each([`/talenten/kaart?a=${answers}`, `/werk?a=${answers}`, `/talenten/vraag/7?a=bdacbd`, "/hulp"])(
    "is that of the site for a page of one person: %s",
    async (path) => {
      const page = await pageAt(`/nl${path}`);
      expect(metaIn(page, "og:image")).toMatch(/\/nl\/og\/pagina\/techconnect\.png\?v=\w+$/);
      expect([metaIn(page, "og:title"), metaIn(page, "og:url"), metaIn(page, "og:description")]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  it("is not drawn with words from the address, and is not sent again to whoever has it", async () => {
    const open = (path: string, init: RequestInit = {}) => fetch(`${running.origin}${path}`, init);
    for (const path of ["/nl/og/werk/nope.png", "/nl/og/pagina/nope.png", "/nl/og/nope/x.png", "/nl/og/werk/x.svg"])
      expect((await open(path)).status, path).toBe(404);
    const other = await open("/nl/og/werk/it-helpdesk.png?v=other&title=Mine");
    expect(other.headers.get("cache-control")).toBe("public, max-age=3600");
    const again = await open("/nl/og/werk/it-helpdesk.png", {
      headers: { "if-none-match": other.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
});
