import type { AskedClass } from "@techconnect/domain/classes/class-group";
import { classCodeFrom } from "@techconnect/domain/classes/class-code";
import { classesPerDay } from "@techconnect/domain/classes/join-class";
import { describe, expect, it } from "vitest";
import { makeFindClassToJoin } from "./find-class-to-join.ts";
import { makeJoinClass, type AskedJoin } from "./join-class.ts";
import { makeMakeClass } from "./make-class.ts";
import { makeCloseClass, makeEraseClass, makeShowClass } from "./manage-class.ts";
import { anAskedClass, anAskedJoin, monday, plainTokens, uuidOf } from "./testing/a-class.ts";
import { memoryClasses } from "./testing/class-groups.memory.ts";

const given = () => {
  const { transaction } = memoryClasses();
  let [ids, now] = [0, monday];
  const newId = () => `0199c0de-0000-7000-8000-${String(++ids).padStart(12, "0")}`;
  const needs = { transaction, tokens: plainTokens, interestIds: ["hands", "people"], now: () => now };
  const join = makeJoinClass(needs);
  return {
    make: (over: Partial<AskedClass> = {}) => makeMakeClass({ ...needs, newId })(anAskedClass(over)),
    join: (over: Partial<AskedJoin> = {}) => join(anAskedJoin(over)),
    joinMany: async (count: number, from = 100) => {
      for (let n = from; n < from + count; n++) await join(anAskedJoin({ requestId: uuidOf(n) }));
    },
    find: makeFindClassToJoin(needs),
    show: makeShowClass(needs),
    close: makeCloseClass(needs),
    erase: makeEraseClass(needs),
    wait: (instant: string) => {
      now = new Date(instant);
    },
  };
};
const token = `token of ${uuidOf(1)}`;
const code = classCodeFrom(7);

describe("making a class", () => {
  it("gives a code for pupils and a link for the counsellor", async () => {
    const { make, show } = given();
    expect(await make()).toEqual({ ok: true, value: { code, token } });
    expect(await show(token)).toMatchObject({
      ok: true,
      value: { code, label: "Techniek op dinsdag", state: "open", closesOn: "2026-12-07", erasedOn: "2027-01-06" },
    });
  });

  it("makes one of the same form, whenever and however often it comes", async () => {
    const { make, wait } = given();
    const first = await make();
    wait("2026-11-24T09:30:00Z");
    expect(await make({ label: " Techniek  op dinsdag" })).toEqual(first);
    expect(
      new Set((await Promise.all(Array.from({ length: 50 }, () => make()))).map((one) => JSON.stringify(one))).size,
    ).toBe(1);
  });

  it("refuses the same form with another content, and names what cannot be read", async () => {
    const { make } = given();
    await make();
    expect(await make({ label: "4C" })).toMatchObject({
      error: { kind: "InvalidInput", path: ["input", "requestId"] },
    });
    expect(await make({ label: "" })).toMatchObject({ error: { kind: "InvalidInput", path: ["input", "label"] } });
    expect(await make({ days: 61 })).toMatchObject({ error: { kind: "InvalidInput", path: ["input", "days"] } });
  });

  it("finds another code where one is taken", async () => {
    const { make } = given();
    await make();
    expect(await make({ requestId: uuidOf(2) })).toMatchObject({ ok: true, value: { code: classCodeFrom(3) } });
  });

  it("stops at so many on one day, and leaves nothing of the next", async () => {
    const { make, show, wait } = given();
    for (let n = 1; n <= classesPerDay; n++) expect(await make({ requestId: uuidOf(n) })).toMatchObject({ ok: true });
    expect(await make({ requestId: uuidOf(501) })).toMatchObject({
      ok: false,
      error: { kind: "TooManyAtOnce", retryAfterSeconds: 48_600 },
    });
    expect(await show(`token of ${uuidOf(501)}`)).toMatchObject({ ok: false });
    expect(await make({ requestId: uuidOf(1) })).toMatchObject({ ok: true });
    wait("2026-11-24T09:30:00Z");
    expect(await make({ requestId: uuidOf(501) })).toMatchObject({ ok: true });
  });
});

describe("joining a class", () => {
  it("counts a form once, and shows nothing before the tenth", async () => {
    const { make, join, joinMany, show } = given();
    await make();
    for (let n = 0; n < 20; n++) expect(await join()).toEqual({ ok: true, value: { joined: true } });
    await joinMany(8, 101);
    expect(await show(token)).toMatchObject({
      value: { figures: { people: 0, talents: [], interests: [] }, common: [] },
    });
    await joinMany(1, 109);
    expect(await show(token)).toMatchObject({
      value: { figures: { people: 10, interests: [{ id: "people", about: 10 }] }, common: ["solving", "helping"] },
    });
  });

  it("shows a pupil fewer or more nothing until a step is full", async () => {
    const { make, joinMany, show } = given();
    await make();
    await joinMany(10);
    const ten = await show(token);
    await joinMany(4, 110);
    expect(await show(token)).toEqual(ten);
    await joinMany(1, 114);
    expect(await show(token)).toMatchObject({ value: { figures: { people: 15 } } });
  });

  it.each<[string, Partial<AskedJoin>]>([
    ["requestId", { requestId: "1" }],
    ["talents", { talents: [] }],
    ["talents", { talents: ["flying"] }],
    ["talents", { talents: ["helping", "solving", "creating", "learning", "precision"] }],
    ["interests", { interests: ["flying"] }],
  ])("names %s when it cannot be read", async (field, over) => {
    const { make, join } = given();
    await make();
    expect(await join(over)).toMatchObject({ ok: false, error: { kind: "InvalidInput", path: ["input", field] } });
  });

  it("answers the same for a code that is wrong, that never was, and that was erased", async () => {
    const { make, join, erase, find } = given();
    const never = await join();
    expect(never).toMatchObject({ ok: false, error: { kind: "ClassNotFound" } });
    expect(await join({ code: "nonsense" })).toEqual(never);
    await make();
    await erase(token);
    expect(await join()).toEqual(never);
    expect(await find(code)).toEqual(never);
    expect(await find("nonsense")).toEqual(never);
  });

  it("says why it cannot be any more: full, closed, over", async () => {
    const { make, join, joinMany, find, close, wait } = given();
    await make({ expected: 2 });
    expect(await find(code.toLowerCase())).toEqual({ ok: true, value: { code, closesOn: "2026-12-07" } });
    await joinMany(3);
    expect(await join({ requestId: uuidOf(200) })).toMatchObject({ error: { kind: "ClassFull" } });
    expect(await find(code)).toMatchObject({ error: { kind: "ClassFull" } });
    wait("2026-12-07T09:30:00Z");
    expect(await find(code)).toMatchObject({ error: { kind: "ClassClosed" } });
    wait("2026-11-24T09:30:00Z");
    await close(token);
    expect(await join({ requestId: uuidOf(200) })).toMatchObject({ error: { kind: "ClassClosed" } });
  });
});

describe("the counsellor's link", () => {
  it("closes the class and keeps its figures", async () => {
    const { make, joinMany, close, show } = given();
    await make();
    await joinMany(12);
    const closed = await close(token);
    expect(closed).toMatchObject({ value: { state: "closed", closesOn: "2026-11-23", figures: { people: 10 } } });
    expect(await close(token)).toEqual(closed);
    expect(await show(token)).toEqual(closed);
  });

  it("erases it, and is then the link of nobody", async () => {
    const { make, show, close, erase } = given();
    await make();
    expect(await erase(token)).toEqual({ ok: true, value: { erased: true } });
    const nobody = await show("token of nothing");
    expect(nobody).toMatchObject({ ok: false, error: { kind: "ClassNotFound" } });
    for (const answer of [await show(token), await close(token), await erase(token)]) expect(answer).toEqual(nobody);
  });
});
