import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { monday } from "./testing/a-class.ts";
import { aClassInput, classesOverTheWire } from "./testing/classes-over-the-wire.ts";

let api: TestServer;
let classes: ReturnType<typeof classesOverTheWire>;
let now = monday;
beforeAll(async () => {
  api = await testServer({ catalogue: loadCatalogue(), now: () => now });
  classes = classesOverTheWire(api);
});
afterAll(() => api.stop());

describe("a class over the wire", () => {
  it("is made, joined by 28 at the same moment, and counts 28", async () => {
    const { code, token } = await classes.make();
    const joined = await classes.joinMany(code, 28);
    expect(new Set(joined.map(({ __typename }) => __typename))).toEqual(new Set(["ClassJoined"]));
    expect(await classes.row(code)).toMatchObject({ tally: { shown: { people: 25 }, waiting: { people: 3 } } });
    expect(await classes.show(token)).toMatchObject({ people: 25, state: "OPEN" });
  });

  it("counts the same form once, also when it comes fifty times at once", async () => {
    const { code } = await classes.make();
    await classes.joinMany(code, 50, { requestId: randomUUID() });
    expect(await classes.row(code)).toMatchObject({ tally: { waiting: { people: 1 } } });
  });

  it("shows nothing of nine, and of ten what they share, in words, with work that goes with it", async () => {
    const { code, token } = await classes.make();
    await classes.joinMany(code, 9, { interests: ["people"] });
    expect(await classes.show(token)).toMatchObject({ people: 0, talents: [], common: [], interests: [] });
    await classes.join(code, { talents: ["creating"] });
    const { people, talents, common, interests } = await classes.show(token, "en");
    expect(people).toBe(10);
    expect(talents).toHaveLength(12);
    expect(talents.filter(({ about }) => about > 0).map(({ talent, about }) => [talent.id, about])).toEqual([
      ["solving", 10],
      ["helping", 10],
    ]);
    expect(common.map(({ talent }) => talent.name)).toEqual(["Finding solutions", "Helping others"]);
    for (const { work } of common) expect(work).toHaveLength(3);
    expect(interests.map(({ interest, about }) => [interest.id, about])).toEqual([["people", 10]]);
  });

  it("makes one class of fifty of the same form at once", async () => {
    const input = aClassInput();
    const made = await Promise.all(Array.from({ length: 50 }, () => classes.make(input)));
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(made[0]?.code).toMatch(/^[CDFGHJKMNPQRTVWX2345789]{6}$/);
  });

  it("names the field that cannot be read", async () => {
    expect(await classes.make(aClassInput({ label: "" }))).toMatchObject({ path: ["input", "label"] });
    expect(await classes.make(aClassInput({ languages: ["nl", "en", "ar"] }))).toMatchObject({
      path: ["input", "languages"],
    });
    const { code } = await classes.make();
    expect(await classes.join(code, { talents: ["flying"] })).toMatchObject({ path: ["input", "talents"] });
  });

  it("says why nobody can join any more, each in its own type", async () => {
    const { code, token } = await classes.make(aClassInput({ expected: 2 }));
    expect(await classes.toJoin(` ${code.toLowerCase()} `)).toMatchObject({ __typename: "ClassToJoin", code });
    await classes.joinMany(code, 3);
    expect(await classes.join(code)).toMatchObject({ __typename: "ClassFull" });
    expect(await classes.show(token)).toMatchObject({ state: "FULL" });
    expect(await classes.close(token)).toMatchObject({ state: "CLOSED", closesOn: "2026-11-23" });
    expect(await classes.join(code)).toMatchObject({ __typename: "ClassClosed" });
    expect(await classes.toJoin(code)).toMatchObject({ __typename: "ClassClosed" });
    const large = await classes.make(aClassInput({ expected: null }));
    await classes.joinMany(large.code, 40);
    expect(await classes.join(large.code)).toMatchObject({ __typename: "TooManyAtOnce" });
  });

  it("answers the same for what never was and what was erased", async () => {
    const { code, token } = await classes.make();
    expect(await classes.erase(token)).toMatchObject({ __typename: "ClassErased" });
    expect(await classes.row(code)).toBeUndefined();
    expect(await classes.show(token)).toEqual(await classes.show("a link of nobody"));
    expect(await classes.toJoin(code)).toEqual(await classes.toJoin("nonsense"));
    expect((await classes.show(token)).__typename).toBe("ClassNotFound");
  });

  it("answers over POST only, and writes no link, code or label to the log", async () => {
    const query = encodeURIComponent(`{ classOverview(token: "x") { __typename } }`);
    const headers = { "apollo-require-preflight": "1" };
    const { statusCode } = await api.server.inject({ method: "GET", url: `/graphql?query=${query}`, headers });
    expect(statusCode).toBe(405);

    const { code, token } = await classes.make(aClassInput({ label: "Kanarieklas" }));
    await classes.join(code);
    await classes.show(token);
    await classes.close(token);
    expect(api.logged()).toContain("/graphql");
    for (const secret of [code, token, "Kanarie"]) expect(api.logged()).not.toContain(secret);
  });
});

describe("what is kept of a class", () => {
  it("is counts: no form, no answer, and nothing that says who had what", async () => {
    const { code } = await classes.make();
    const requestId = randomUUID();
    await classes.join(code, { requestId, talents: ["helping"], interests: ["people"] });
    const row = await classes.row(code);
    expect(row).toMatchObject({
      tally: { waiting: { people: 1, talents: { helping: 1 }, interests: { people: 1 } } },
      marks: [expect.stringMatching(/^[\w-]{8}$/)],
    });
    expect(JSON.stringify(row)).not.toContain(requestId);
  });

  it("is erased by the clock thirty days after the code stopped; marks of forms go when it stops", async () => {
    const { code, token } = await classes.make(aClassInput({ days: 1 }));
    await classes.joinMany(code, 10);
    const sweep = async (instant: string) => {
      now = new Date(instant);
      const scope = aWorkScope(api, () => now);
      for (const { routines = [] } of api.slices) for (const routine of routines) await routine.make(scope)();
    };
    await sweep("2026-11-24T09:29:59Z");
    expect(await classes.row(code)).toMatchObject({ marks: { length: 10 } });
    await sweep("2026-11-24T09:30:00Z");
    expect(await classes.row(code)).toMatchObject({ marks: [] });
    expect(await classes.show(token)).toMatchObject({ state: "CLOSED", people: 10 });
    await sweep("2026-12-24T09:30:00Z");
    expect(await classes.row(code)).toBeUndefined();
  });
});
