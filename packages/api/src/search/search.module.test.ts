import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

type Found = {
  readonly totalCount: number;
  readonly engine: string;
  readonly degraded: boolean;
  readonly didYouMean: string | null;
  readonly topics: readonly string[];
  readonly remarks: readonly string[];
  readonly understood: readonly { readonly said: string; readonly level: string | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: {
      readonly kilometres: number | null;
      readonly title: { readonly parts: readonly { readonly text: string; readonly hit: boolean }[] };
      readonly thing: { readonly __typename: string; readonly slug: string };
    };
  }[];
  readonly facets: { readonly kinds: readonly { readonly value: string; readonly count: number }[] };
  readonly rescue: null | {
    readonly without: readonly { readonly narrowing: string; readonly count: number }[];
    readonly wider: { readonly kilometres: number; readonly count: number } | null;
    readonly neighbours: readonly { readonly slug: string }[];
  };
};

const operation = `query ($query: String!, $kinds: [SearchKind!], $filter: SearchFilter, $sort: SearchSort, $first: Int, $after: String, $locale: Locale) {
  search(query: $query, kinds: $kinds, filter: $filter, sort: $sort, first: $first, after: $after, locale: $locale) {
    totalCount engine degraded didYouMean topics remarks understood { said level } pageInfo { hasNextPage endCursor }
    edges { node { kilometres title { parts { text hit } } thing { __typename
      ... on JobProfile { slug } ... on Course { slug } ... on Vacancy { slug } } } }
    facets { kinds { value count } }
    rescue { without { narrowing count } wider { kilometres count } neighbours { slug } }
  }
}`;

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: loadCatalogue(), now: () => new Date("2026-11-27T09:00:00Z") });
});
afterAll(() => api.stop());

const search = async (query: string, more: object = {}): Promise<Found> =>
  (await api.ask<{ search: Found }>(operation, { query, locale: "nl", ...more })).data.search;
const slugs = ({ edges }: Found) => edges.map(({ node }) => node.thing.slug);

describe("searching", () => {
  it.each([
    ["websites maken", "webdeveloper"],
    ["hacken", "ethisch-hacker"],
    ["gamen", "gamedeveloper"],
    ["telefoon repareren", "hardware-reparateur"],
    ["programmeur", "softwaredeveloper"],
    ["coder", "softwaredeveloper"],
    ["yazılımcı", "softwaredeveloper"],
    ["مبرمج", "softwaredeveloper"],
    ["servicedesk", "it-helpdesk"],
    ["front end", "webdeveloper"],
    ["fe", "webdeveloper"],
    ["full-stack", "webdeveloper"],
    ["helpdeks medewerkr compter", "it-helpdesk"],
  ])("%s leads to the work %s", async (query, slug) =>
    expect(slugs(await search(query, { first: 5 }))).toContain(slug),
  );

  it("shows a youth worker the ways in without a diploma", async () => {
    const found = await search("iets met computers zonder diploma");
    expect(found.topics).toEqual(["TECH"]);
    expect(found.understood).toContainEqual({ said: "zonder diploma", level: "NONE" });
    expect(slugs(found)).toContain("it-helpdesk");
  });

  it.each([
    ["slecht in wiskunde", "MATHS"],
    ["geen engels", "ENGLISH"],
    ["te oud", "OLDER"],
    ["crèche", "CHILDCARE"],
    ["laptop kwijt", "DEVICE"],
    ["bijstand", "BENEFIT"],
    ["omscholen", "SWITCH"],
  ])("hears the question behind %s", async (query, topic) => expect((await search(query)).topics).toEqual([topic]));

  it("marks what was found, and says how far it is", async () => {
    const found = await search("webdeveloper", { filter: { near: { postcode: "1012" } }, sort: "NEAREST" });
    expect(found.edges[0]?.node.kilometres).toBeLessThan(5);
    expect(found.edges[0]?.node.title.parts.some(({ hit }) => hit)).toBe(true);
  });

  it("says that a postcode is unknown, and searches on without it", async () => {
    const found = await search("webdeveloper", { filter: { near: { postcode: "9999" } } });
    expect(found.remarks).toEqual(["POSTCODE_UNKNOWN"]);
    expect(found.totalCount).toBeGreaterThan(0);
  });

  it("turns pages without missing or repeating anything", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search("developer", { first: 7, after });
      seen.push(...slugs(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await search("developer")).totalCount);
  });

  it.each([["zzz"], ["czA"], ["czEwMDE"], [Buffer.from("s01").toString("base64url")]])(
    "refuses %s as a cursor",
    async (after) => {
      const { errors } = await api.ask(operation, { query: "", after });
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  it("offers a way on when nothing was found", async () => {
    const { rescue } = await search("webdeveloper", { filter: { sectors: ["AGRICULTURE"], dayParts: ["EVENING"] } });
    expect(rescue?.without.map(({ narrowing }) => narrowing)).not.toHaveLength(0);
    expect(rescue?.neighbours.map(({ slug }) => slug)).toContain("webdeveloper");
    const far = await search("zonnepaneelinstallateur", {
      kinds: ["VACANCY"],
      filter: { near: { postcode: "9711", kilometres: 5 } },
    });
    if (far.totalCount === 0) expect(far.rescue?.neighbours).not.toHaveLength(0);
    const nonsense = await search("qwxzvb");
    expect(nonsense.rescue).toMatchObject({ without: [], wider: null });
    expect(nonsense.rescue?.neighbours).toHaveLength(3);
  });

  it("finds nothing that is over since the index was told", async () => {
    const before = await search("developer", { kinds: ["VACANCY"] });
    const [gone] = slugs(before);
    await api.database.em().execute("update vacancy set closed_at = now() where slug = ?", [gone ?? ""]);
    expect(slugs(await search("developer", { kinds: ["VACANCY"] }))).not.toContain(gone);
  });

  it("finds by a question of every language in that language", async () => {
    const found = await search("مطور مواقع", { locale: "ar" });
    expect(found.edges.length).toBeGreaterThan(0);
  });
});

describe("searching while Meilisearch is away", () => {
  it("is answered by PostgreSQL, and says so", async () => {
    const other = await testServer({
      catalogue: loadCatalogue(),
      environment: { MEILI_URL: "http://127.0.0.1:9", MEILI_KEY: "a key" },
      reindex: false,
    });
    try {
      const ask = () => other.ask<{ search: Found }>(operation, { query: "" });
      for (let time = 0; time < 3; time++)
        expect((await ask()).data.search).toMatchObject({ engine: "POSTGRES", degraded: true });
      const started = performance.now();
      await ask();
      expect(performance.now() - started).toBeLessThan(300);
      expect(other.logged()).toContain("search engine is left alone");
      expect(other.logged()).not.toContain("a key");
    } finally {
      await other.stop();
    }
  });
});

describe("after a seed", () => {
  it("everything can be found before any worker runs", async () => {
    const fresh = await testServer({ catalogue: loadCatalogue(), reindex: false });
    try {
      for (const slice of fresh.slices) await slice.settle?.(fresh.database);
      const { data } = await fresh.ask<{ search: Found }>(operation, { query: "hakker" });
      expect(slugs(data.search)).toContain("ethisch-hacker");
    } finally {
      await fresh.stop();
    }
  });
});
