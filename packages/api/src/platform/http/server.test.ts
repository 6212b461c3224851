import type { LightMyRequestResponse } from "fastify";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWholeCatalogue } from "../testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

const canary = "bdacbdacbdax";
const catalogue = aWholeCatalogue;
let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue });
});
afterAll(() => api.stop());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  api.server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });
const get = (query: string, variables = {}, headers: Record<string, string> = { "apollo-require-preflight": "1" }) =>
  api.server.inject({
    method: "GET",
    url: "/graphql",
    headers,
    query: { query, variables: JSON.stringify(variables) },
  });
const codes = (response: LightMyRequestResponse) =>
  response.json<{ errors?: { extensions: { code: string } }[] }>().errors?.map(({ extensions }) => extensions.code);

describe("requests", () => {
  it("over GET are answered when they are public and come with a preflight header", async () => {
    expect((await get('{ jobProfile(slug: "helpdesk", locale: nl) { title } }')).json()).toMatchObject({
      data: { jobProfile: { title: "Helpdesk" } },
    });
    const simple = await get("{ choices { interests { id } } }", {}, {});
    expect(simple.statusCode).toBe(400);
    expect(simple.body).toContain("Cross-Site Request Forgery");
  });

  it.each([
    ["suggestions", `{ suggestions(input: { answers: "${canary}" }) { __typename } }`],
    ["talents", `{ talents(answers: "${canary}") { __typename } }`],
    ["talents, in a fragment", `{ ...F } fragment F on Query { x: talents(answers: "${canary}") { __typename } }`],
    ["talents, in an inline fragment", `{ ... on Query { ... { talents(answers: "${canary}") { __typename } } } }`],
    ["callRequest", `{ callRequest(token: "${canary}") { firstName } }`],
    ["a mutation", `mutation { eraseCallRequest(token: "${canary}") { __typename } }`],
  ])("over GET are refused when they are about a person: %s", async (_what, query) => {
    const response = await get(query);
    expect(response.statusCode).toBe(405);
    expect(response.headers["allow"]).toBe("POST");
    expect(response.json()).not.toHaveProperty("data.suggestions");
  });

  it.each([
    ["an array", '[{"query":"{ __typename }"}]', {}, 400],
    ["no JSON", "{", {}, 400],
    ["nothing", "", {}, 400],
    ["plain text", "{}", { "content-type": "text/plain" }, 415],
    ["a form", "query={__typename}", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a multipart form", "x", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["another charset", '{"query":"{ __typename }"}', { "content-type": "application/json; charset=utf-16" }, 415],
    ["more than 100 kB", `{"query":"${"#".repeat(110_000)}"}`, {}, 413],
    ["compressed", '{"query":"{ __typename }"}', { "content-encoding": "gzip" }, 415],
  ])("that are %s are refused", async (_what, payload, headers, status) => {
    const response = await post(payload, headers);
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toMatch(/node_modules|\bat \S+:\d+/);
  });

  it("from elsewhere get no permission to read the answer", async () => {
    const response = await post({ query: "{ __typename }" }, { origin: "https://evil.example" });
    expect(response.headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("to nowhere are answered 404, to /graphql in another way 404 too", async () => {
    expect((await api.server.inject("/admin")).statusCode).toBe(404);
    expect((await api.server.inject({ method: "DELETE", url: "/graphql" })).statusCode).toBe(404);
  });
});

describe("limits", () => {
  const started = () => {
    const from = performance.now();
    return () => performance.now() - from;
  };
  const nested = `query { jobProfile(slug: "x") ${"{ courses { edges { node { jobProfiles ".repeat(4)} { id } ${"} } } }".repeat(4)} }`;
  const bomb = `{ ...F0 } ${Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} a: node(id: "${at}") { id } ... on Query { ...F${at + 1} } }`).join(" ")} fragment F60 on Query { __typename }`;

  it.each([
    ["deep", nested],
    ["full of aliases", `{ ${Array.from({ length: 1_000 }, (_, at) => `a${at}: __typename`).join(" ")} }`],
    ["full of fields", `{ ${"__typename ".repeat(3_500)} }`],
    ["full of directives", `{ __typename ${"@skip(if:false)".repeat(600)} }`],
    ["a fragment bomb", bomb],
    ["full of tokens", `{ ${"a ".repeat(20_000)} }`],
    ["a tower of lists", `{ node(id: ${"[".repeat(2_000)}) { id } }`],
    ["a circle of fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
  ])("refuse a document that is %s, quickly", async (_what, query) => {
    const passed = started();
    const response = await post({ query });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toHaveProperty("errors");
    expect(response.json()).not.toHaveProperty("data");
    expect(passed()).toBeLessThan(500);
  });

  it("refuse what costs too much before reading anything", async () => {
    const query = `query ($n: Int = 100) { jobProfiles(first: $n) { edges { node { courses(first: $n) { edges { node { editions { startsOn } } } } } } } }`;
    const response = await post({ query });
    expect(response.statusCode).toBe(400);
    expect(codes(response)).toEqual(["COST_LIMIT_EXCEEDED"]);
  });

  it.each([
    ["an operation called __schema", "query __schema", ""],
    ["skipped", "query", "@skip(if: true)"],
    ["not included by a variable", "query ($no: Boolean = false)", "@include(if: $no)"],
  ])("count everything, though it is %s", async (_what, operation, directive) => {
    const query = `${operation} { ${Array.from({ length: 12 }, (_, at) => `a${at}: jobProfiles(first: 100) ${directive} { edges { node { id courses(first: 10) { edges { node { id } } } } } }`).join(" ")} }`;
    expect(codes(await post({ query }))).toEqual(["COST_LIMIT_EXCEEDED"]);
  });

  it("say what an operation cost, with the default page size counted", async () => {
    const cost = async (query: string) =>
      (await post({ query })).json<{ extensions: { cost: { requested: number } } }>().extensions.cost;
    expect(await cost("{ jobProfiles { edges { node { id } } } }")).toEqual(
      await cost("{ jobProfiles(first: 20) { edges { node { id } } } }"),
    );
    expect(await cost("{ choices { interests { id } } }")).toMatchObject({ requested: 13, maximum: 10_000 });
    const { requested } = await cost("{ jobProfiles(first: 40) { edges { node { id stories { id } } } } }");
    expect(requested).toBeGreaterThan(40 * 10);
  });

  it("cost a page of suggestions far less than what is allowed", async () => {
    const query = `query ($input: SuggestionsInput!) { suggestions(input: $input) { ... on Suggestions {
      jobProfiles { ...W jobProfile { id title summary sectors { id } levels } } courses { ...W course { id title provider { name } editions { startsOn } languages { language } } }
      vacancies { ...W vacancy { id title employer { name } place { name } languages { level } } } } } }
      fragment W on Suggestion { score contributions { skill reason amount } gaps notNeeded { what } feasibility { gate helpDesk { name source { title } } } }`;
    const response = await post({ query, variables: { input: { answers: canary, first: 9 } } });
    const { errors, extensions } = response.json<{ errors?: unknown; extensions: { cost: { requested: number } } }>();
    expect(errors).toBeUndefined();
    expect(extensions.cost.requested).toBeLessThan(4_000);
  });

  it("of one address turn away who asks too often, and say when to come back", async () => {
    const few = await testServer({ catalogue, environment: { REQUESTS_PER_MINUTE: "3" } });
    const ask = (address: string) =>
      few.server.inject({
        method: "POST",
        url: "/graphql",
        headers: { "x-forwarded-for": address },
        payload: { query: "{ __typename }" },
      });
    const statuses = [];
    for (let times = 0; times < 4; times++) statuses.push((await ask("203.0.113.7")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const turnedAway = await ask("203.0.113.7");
    expect(Number(turnedAway.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask("203.0.113.8")).statusCode).toBe(200);
    expect((await few.server.inject("/healthz")).statusCode).toBe(200);
    await few.stop();
  });
});

describe("in production", () => {
  let production: TestServer;
  beforeAll(async () => {
    production = await testServer({
      catalogue,
      environment: {
        APP_ENV: "production",
        LINK_SECRET: "a-secret-of-production-that-is-long-enough-for-anybody",
        MAIL_URL: "smtp://mail.example.org",
        MAIL_FROM: "hallo@example.org",
        CALL_TEAM_ADDRESS: "team@example.org",
        PUBLIC_URL: "https://example.org",
      },
    });
  });
  afterAll(() => production.stop());

  it("the schema is not told, and errors do not hint at it", async () => {
    expect((await production.ask(getIntrospectionQuery())).errors).toBeDefined();
    const near = await production.ask("{ jobProfil { id } }");
    const nonsense = await production.ask("{ qqqqqqqqq { id } }");
    expect(near.errors?.[0]?.message.replace("jobProfil", "X")).toBe(
      nonsense.errors?.[0]?.message.replace("qqqqqqqqq", "X"),
    );
    expect(JSON.stringify(near)).not.toContain("Did you mean");
  });

  it("there is no sandbox and no sample content", async () => {
    expect((await production.server.inject("/sandbox")).statusCode).toBe(404);
    expect((await production.server.inject("/outbox")).statusCode).toBe(404);
    const { data } = await production.ask("{ vacancies { totalCount } stories { id } }");
    expect(data).toEqual({ vacancies: { totalCount: 0 }, stories: [] });
  });
});

describe("the sandbox", () => {
  it("is a page whose scripts come from here", async () => {
    const page = await api.server.inject("/sandbox");
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.body).not.toMatch(/(src|href)="https?:/);
    const [script] = /\/sandbox\/static\/[\w./-]+\.js/.exec(page.body) ?? [];
    expect((await api.server.inject(script ?? "/nowhere")).statusCode).toBe(200);
    expect((await api.server.inject("/sandbox/static/../../package.json")).statusCode).toBe(404);
  });
});

describe("the log", () => {
  it("has what was asked for and how it went, and nothing that anybody filled in", async () => {
    const token = "canary-token-1234";
    await post({
      query: `query Matches($input: SuggestionsInput!) { suggestions(input: $input) { __typename } }`,
      variables: { input: { answers: canary, needs: { postcode: "1055", hoursPerWeek: 37, benefit: true } } },
    });
    await post({ query: `{ talents(answers: "${canary}") { __typename } }` });
    await post({
      query: `{ suggestions(input: { answers: "${canary}canary", needs: { hoursPerWeek: "canary" } }) { __typename } }`,
    });
    await post({ query: `query { broken canary-${canary}` });
    await get(`{ talents(answers: "${canary}") { __typename } }`);
    await post({ query: `query ($t: String!) { callRequest(token: $t) { firstName } }`, variables: { t: token } });
    await api.server.inject(`/verzoek/${token}?answers=${canary}`);
    await api.server.inject({ method: "POST", url: `/graphql?a=${canary}`, payload: `{"query": ${canary}` });

    const log = api.logged();
    expect(log).toContain('"operation":"Matches"');
    expect(log).toContain('"path":"/graphql"');
    for (const secret of [canary, token, "hoursPerWeek", "benefit", "answers", "canary"])
      expect(log).not.toContain(secret);
    // in quotes: four digits alone also stand in times
    expect(log).not.toMatch(/"1055\\?"/);
    for (const line of log.trim().split("\n")) {
      const entry: unknown = JSON.parse(line);
      if (typeof entry === "object" && entry !== null && "msg" in entry && entry.msg === "request")
        expect(Object.keys(entry).toSorted()).toEqual(
          expect.arrayContaining(["level", "method", "ms", "msg", "path", "status", "time"]),
        );
    }
  });
});
