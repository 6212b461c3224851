import { ApolloServer } from "@apollo/server";
import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { randomDocument } from "../graphql/testing/random-document.ts";
import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";
import { testServer, type TestServer } from "../testing/test-server.ts";

let api: TestServer;
const byApollo = vi.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
beforeAll(async () => {
  api = await testServer({ catalogue: loadCatalogue(), reindex: false, now: () => new Date("2026-11-23T12:00:00Z") });
});
afterAll(async () => {
  byApollo.mockRestore();
  await api.stop();
});
beforeEach(() => void byApollo.mockClear());

const accept = "application/graphql-response+json,application/json;q=0.9";
const post = async (payload: object, headers: Readonly<Record<string, string>> = {}) => {
  const {
    statusCode,
    headers: all,
    body,
  } = await api.server.inject({ method: "POST", url: "/graphql", headers, payload });
  const { date: _date, "x-ratelimit-remaining": _left, ...told } = all;
  return { statusCode, told, body: body.replaceAll(/Error id [0-9a-f-]+/g, "Error id …") };
};
/** Asks so often, and says what was answered each time and how often Apollo did. */
const asked = async (times: number, payload: object, headers?: Readonly<Record<string, string>>) => {
  byApollo.mockClear();
  const answers = [];
  for (let time = 0; time < times; time++) answers.push(await post(payload, headers));
  return { answers, byApollo: byApollo.mock.calls.length };
};

const ids = [
  "",
  "helpdesk",
  "software-developer",
  "tc:oplossen",
  "a garbled cursor",
  "0190a1b2-0000-7000-8000-000000000001",
];

describe("a query that comes again", () => {
  it("is answered byte for byte as Apollo answered it, errors, cost and headers included", async () => {
    let [known, failing] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { source, variables } = randomDocument(api.schema, chanceFrom(seed), ids, 3);
        const { answers, byApollo } = await asked(2, { query: source, variables }, { accept });
        expect(answers[1]).toEqual(answers[0]);
        if (byApollo === 1) known++;
        if (byApollo === 1 && answers[1]?.body.startsWith('{"errors"')) failing++;
      }),
      { numRuns: 60 },
    );
    expect(known).toBeGreaterThan(10);
    expect(failing).toBeGreaterThan(2);
  });

  const page = "query Page($first: Int!) { vacancies(first: $first) { edges { node { title skills { label } } } } }";

  it("is looked at for its cost every time", async () => {
    const dear =
      "query ($n: Int!) { jobProfiles(first: $n) { edges { node { courses(first: $n) { edges { node { jobProfiles { id } } } } } } } }";
    await asked(2, { query: dear, variables: { n: 2 } });
    const { answers } = await asked(1, { query: dear, variables: { n: 100 } });
    expect(answers).toMatchObject([{ statusCode: 400, body: expect.stringContaining("COST_LIMIT_EXCEEDED") }]);
  });

  it.each([
    ["variables that do not fit", { variables: { first: "many" } }, {}],
    ["no variables", {}, {}],
    ["variables as text", { variables: "{}" }, {}],
    ["the name of no operation", { variables: { first: 1 }, operationName: "Other" }, {}],
    ["extensions", { variables: { first: 1 }, extensions: { persistedQuery: { version: 1, sha256Hash: "a" } } }, {}],
    ["an Accept header that leaves nothing", { variables: { first: 1 } }, { accept: "text/html" }],
  ])("is Apollo's again with %s", async (_what, rest, headers) => {
    await asked(2, { query: page, variables: { first: 1 } });
    expect((await asked(1, { query: page, ...rest }, headers)).byApollo).toBe(1);
  });

  it("finds its operation by its name among several", async () => {
    const query = `query A { vacancies(first: 1) { totalCount } } query B { courses(first: 1) { totalCount } }`;
    for (const name of ["A", "B"]) {
      const { answers, byApollo } = await asked(2, { query, operationName: name });
      expect(answers[1]).toEqual(answers[0]);
      expect(byApollo).toBe(1);
    }
    const [a, b] = await Promise.all(["A", "B"].map((operationName) => post({ query, operationName })));
    expect(a?.body).not.toBe(b?.body);
  });

  it("answers in the language of who asks now", async () => {
    const query = "{ jobProfiles(first: 1) { edges { node { title summary } } } }";
    const [dutch, english] = [{ "accept-language": "nl" }, { "accept-language": "en" }];
    const [first, ...again] = [
      await post({ query }, dutch),
      await post({ query }, english),
      await post({ query }, dutch),
    ];
    expect(again[1]).toEqual(first);
    expect(again[0]?.body).not.toBe(first.body);
  });

  it("leaves mutations to Apollo", async () => {
    const query = `mutation { eraseCallRequest(token: "nobody's") { __typename } }`;
    expect((await asked(3, { query })).byApollo).toBe(3);
  });
});
