import { Meilisearch } from "meilisearch";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { degradingIndex, fallibleIndex } from "./degrading-index.ts";
import { meiliIndex } from "./meilisearch/index.meilisearch.ts";
import type { IndexQuery, SearchIndex } from "./search-index.ts";

const query: IndexQuery = {
  terms: [],
  kinds: ["course"],
  filter: {},
  sort: "relevance",
  from: null,
  today: 0,
  offset: 0,
  limit: 1,
};
const none = { kinds: [], levels: [], sectors: [], dayParts: [], features: [] };
const standIn: SearchIndex = {
  engine: "postgres",
  find: async () => ({ hits: [], total: 7, totalIsExact: true, facets: none }),
};

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A place where something goes wrong, as long as `wrong` says how. */
const placeWhere = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const patience = { answerWithin: 150, failures: 2, restFor: 200 };
const searchAt = (host: string) => {
  const heard: string[] = [];
  return {
    heard,
    index: degradingIndex(
      fallibleIndex(meiliIndex(new Meilisearch({ host }), "home"), (what) => heard.push(what), patience),
      standIn,
    ),
  };
};

const faults: readonly (readonly [name: string, listener: RequestListener])[] = [
  ["hangs", () => undefined],
  [
    "answers 500",
    (_, response) => void response.writeHead(500).end('{"message":"x","code":"internal","type":"internal","link":""}'),
  ],
  [
    "sends half a body",
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
      response.write('{"hits": [');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  ["answers nonsense", (_, response) => void response.writeHead(200).end("<html>")],
  [
    "says yes without hits",
    (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  ],
];

describe("search when the engine", () => {
  it.each(faults)("%s is answered by the other engine, at once from the third time on", async (_name, listener) => {
    const { index, heard } = searchAt(await placeWhere(listener));
    for (let time = 0; time < 2; time++)
      expect(await index.find(query)).toMatchObject({ engine: "postgres", degraded: true, total: 7 });
    expect(heard).toEqual(["search engine is left alone"]);
    const started = performance.now();
    for (let time = 0; time < 20; time++) expect(await index.find(query)).toMatchObject({ degraded: true });
    expect((performance.now() - started) / 20).toBeLessThan(300);
  });

  it("refuses connections is answered by the other engine", async () => {
    const { index } = searchAt("http://127.0.0.1:9");
    expect(await index.find(query)).toMatchObject({ engine: "postgres", degraded: true });
  });

  it("comes back is answered by it again, and nobody waited for the try", async () => {
    let broken = true;
    const { index, heard } = searchAt(
      await placeWhere((_, response) => {
        if (broken) return;
        const body = { hits: [], estimatedTotalHits: 3, processingTimeMs: 0, facetDistribution: {} };
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      }),
    );
    await index.find(query);
    await index.find(query);
    broken = false;
    await expect
      .poll(() => index.find(query), { timeout: 5_000, interval: 50 })
      .toMatchObject({ engine: "meilisearch", degraded: false, total: 3 });
    expect(heard).toEqual(["search engine is left alone", "search engine is back"]);
  });
});
