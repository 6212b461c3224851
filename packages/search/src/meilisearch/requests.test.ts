import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { Meilisearch } from "meilisearch";
import { afterEach, describe, expect, it } from "vitest";
import { makeAnalysis } from "../analysis/analysis.ts";
import type { SearchFilter } from "../search-index.ts";
import { aDocument, uuid } from "../testing/a-document.ts";
import { meiliOpenApi } from "../testing/open-api.ts";
import { recordRequests, type RecordedRequest } from "../testing/recorded-requests.ts";
import { meiliFeed, TaskFailed } from "./feed.meilisearch.ts";
import { meiliIndex } from "./index.meilisearch.ts";

const analysis = makeAnalysis(loadCatalogue().searchWords);
const wrongWith = meiliOpenApi();

/** Says yes to everything, and finds nothing. */
const politely = ({ method, url }: RecordedRequest) => {
  if (url.pathname.startsWith("/tasks/"))
    return { status: 200, body: { uid: 1, status: "succeeded", type: "x", error: null } };
  if (url.pathname === "/multi-search")
    return {
      status: 200,
      body: { hits: [], estimatedTotalHits: 0, limit: 0, offset: 0, processingTimeMs: 0, facetDistribution: {} },
    };
  if (method === "GET" && url.pathname.endsWith("/documents"))
    return { status: 200, body: { results: [], total: 0, offset: 0, limit: 20 } };
  if (method === "GET") return { status: 200, body: { uid: "x", primaryKey: "id" } };
  return { status: 202, body: { taskUid: 1, status: "enqueued", type: "x", enqueuedAt: "2026-01-01T00:00:00Z" } };
};

let close: () => Promise<unknown>;
afterEach(() => close());
const open = async (answer: Parameters<typeof recordRequests>[0] = politely) => {
  const server = await recordRequests(answer);
  close = server.close;
  const client = new Meilisearch({ host: server.host, apiKey: "key" });
  return { requests: server.requests, feed: meiliFeed(client, "home", analysis), index: meiliIndex(client, "home") };
};

const query = (text: string, filter: SearchFilter = {}) => ({
  terms: analysis.query(text).terms.map((term) => ({ ...term, alike: [], stems: [] })),
  kinds: ["job-profile", "vacancy"] as const,
  filter,
  sort: "nearest" as const,
  from: { latitude: 52, longitude: 5 },
  today: 20_000,
  offset: 0,
  limit: 20,
});

describe("what Meilisearch is asked", () => {
  it.skipIf(!wrongWith)("fits its own description, in every request that the adapter makes", async () => {
    const { requests, feed, index } = await open();
    await feed.prepare();
    await feed.put([
      aDocument(1, { title: "Een", point: { latitude: 52, longitude: 5 } }),
      aDocument(2, { kind: "vacancy" }),
    ]);
    await feed.drop([{ kind: "course", id: uuid(3) }]);
    await feed.rebuild(
      (async function* () {
        yield [aDocument(4)];
      })(),
    );
    for await (const part of feed.inventory()) expect(part).toEqual([]);
    await index.find(
      query("C# webdeveloper gezocht", { levels: ["none"], near: { latitude: 52, longitude: 5, kilometres: 10 } }),
    );

    expect(requests.length).toBeGreaterThan(30);
    for (const request of requests)
      expect(
        wrongWith?.(request),
        `${request.method} ${request.url.pathname} ${JSON.stringify(request.body)?.slice(0, 300)}`,
      ).toEqual([]);
  });

  it("quotes codes, leaves the last word open, and keeps filters apart from each other", async () => {
    const { requests, index } = await open();
    await index.find(query("C# webdev", { levels: ['no"ne', "hbo"] }));
    expect(requests[0]?.body).toMatchObject({
      queries: [
        {
          indexUid: "home-job-profile",
          q: '"csharp" webdev',
          filter: [["lastDay >= 20000"], [String.raw`levels = "no\"ne"`, 'levels = "hbo"']],
          sort: ["_geoPoint(52, 5):asc"],
        },
        { indexUid: "home-vacancy" },
      ],
    });
  });

  it("waits for tasks, and says when one failed", async () => {
    const { feed } = await open((request) =>
      request.url.pathname.startsWith("/tasks/")
        ? {
            status: 200,
            body: {
              uid: 1,
              status: "failed",
              type: "documentAdditionOrUpdate",
              error: { code: "invalid_document_id" },
            },
          }
        : politely(request),
    );
    await expect(feed.put([aDocument(1)])).rejects.toThrow(TaskFailed);
  });

  it("swaps all kinds in one step and leaves nothing behind", async () => {
    const { requests, feed } = await open();
    await feed.rebuild(
      (async function* () {
        yield [aDocument(4)];
      })(),
    );
    const swaps = requests.filter(({ url }) => url.pathname === "/swap-indexes");
    expect(swaps).toHaveLength(1);
    expect(swaps[0]?.body).toHaveLength(3);
    const after = requests.slice(requests.indexOf(swaps[0] as RecordedRequest));
    expect(after.filter(({ method }) => method === "DELETE").map(({ url }) => url.pathname)).toEqual([
      "/indexes/home-job-profile-next",
      "/indexes/home-course-next",
      "/indexes/home-vacancy-next",
    ]);
  });
});
