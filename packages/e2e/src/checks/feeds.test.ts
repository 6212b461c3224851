import { describe, expect, it } from "vitest";
import { askApi } from "../product/ask-api.ts";
import { running } from "../product/running-product.ts";
import { locales } from "../site/pages.ts";

type Item = { readonly sample: boolean; readonly item: Readonly<Record<string, unknown>> };
type Feed = {
  readonly numberOfItems: number;
  readonly itemListElement: readonly Item[];
  readonly next?: string;
  readonly [key: string]: unknown;
};

const kinds = { beroepen: "jobProfiles", opleidingen: "courses", vacatures: "vacancies" } as const;
const names = Object.keys(kinds) as (keyof typeof kinds)[];

const read = async (address: string): Promise<{ readonly feed: Feed; readonly headers: Headers }> => {
  const response = await fetch(address.startsWith("http") ? address : `${running.origin}${address}`, {
    headers: { origin: "https://other.example" },
  });
  expect(response.status, address).toBe(200);
  const feed: Feed = JSON.parse(await response.text());
  return { feed, headers: response.headers };
};

/** Every item, from page to page as the feed says. */
const readAll = async (address: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const { feed, headers } = await read(next);
    expect(headers.get("link")).toBe(feed.next === undefined ? null : `<${feed.next}>; rel="next"`);
    items.push(...feed.itemListElement);
    next = feed.next;
  }
  return items;
};

const totalOf = async (field: string): Promise<number> => {
  const data = (await askApi(`{ list: ${field}(first: 1) { totalCount } }`)) as { list: { totalCount: number } };
  return data.list.totalCount;
};

const status = async (path: string) => {
  const response = await fetch(`${running.origin}${path}`);
  return { status: response.status, text: await response.text() };
};

describe("the feed", () => {
  it.each(names)("of %s may be used on every other site, and says whose it is", async (name) => {
    for (const locale of locales) {
      const { feed, headers } = await read(`/${locale}/feed/${name}.json?max=2`);
      expect(headers.get("content-type")).toContain("application/ld+json");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(headers.get("cache-control")).toContain("public");
      expect(headers.get("set-cookie")).toBeNull();
      expect(feed).toMatchObject({ "@type": ["DataFeed", "ItemList"], inLanguage: locale });
      expect(feed["creditText"]).toContain("ESCO");
      expect(feed["license"] ?? feed["copyrightNotice"]).toBeTruthy();
    }
  });

  it.each(names)("of %s holds everything once, from page to page", async (name) => {
    const items = await readAll(`/nl/feed/${name}.json?max=10`);
    const addresses = items.map(({ item }) => item["url"]);
    expect(new Set(addresses).size).toBe(items.length);
    expect(items.length).toBe(await totalOf(kinds[name]));
  });

  it("says the same as the page does to machines", async () => {
    for (const [name, address] of [
      ["beroepen", `${running.origin}/nl/werk/it-helpdesk`],
      ["opleidingen", `${running.origin}/nl/leren/hackyourfuture-web`],
    ] as const) {
      const item = (await readAll(`/nl/feed/${name}.json?max=100`)).find((one) => one.item["url"] === address)?.item;
      const page = await (await fetch(address)).text();
      const things = [...page.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
        ([, json]): unknown => JSON.parse(json ?? ""),
      );
      expect(things).toContainEqual({ "@context": "https://schema.org", ...item });
    }
  });

  it("marks examples, and gives none of them as a job or a course", async () => {
    for (const name of names) {
      const samples = (await readAll(`/nl/feed/${name}.json`)).filter(({ sample }) => sample);
      if (name !== "beroepen") expect(samples.length).toBeGreaterThan(0);
      for (const { item } of samples) {
        expect(item["@type"]).toBe("Thing");
        expect(item["disambiguatingDescription"]).toContain("Voorbeeld.");
      }
    }
  });

  it("can be limited to one kind of work, a level, and what is free", async () => {
    const all = (await readAll("/nl/feed/opleidingen.json")).length;
    for (const limit of ["beroep=it-helpdesk", "niveau=NONE", "gratis=1"]) {
      const some = (await readAll(`/nl/feed/opleidingen.json?${limit}&max=3`)).length;
      expect(some, limit).toBeGreaterThan(0);
      expect(some, limit).toBeLessThan(all);
    }
  });

  it("is not sent again to whoever has it", async () => {
    const { headers } = await read("/nl/feed/beroepen.json");
    const again = await fetch(`${running.origin}/nl/feed/beroepen.json`, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("says in its own language what it cannot read", async () => {
    for (const search of ["max=0", "niveau=phd", "gratis=ja", "after=nowhere"]) {
      const answer = await status(`/nl/feed/opleidingen.json?${search}`);
      expect(answer.status, search).toBe(400);
      expect(answer.text, search).toContain(`“${search.split("=")[0]}”`);
    }
    expect((await status("/ar/feed/vacatures.json?gratis=1")).text).toMatch(/\p{Script=Arabic}/u);
    for (const path of ["/nl/feed/nope.json", "/nl/feed/vacatures.xml", "/de/feed/vacatures.json"])
      expect((await status(path)).status, path).toBe(404);
  });
});
