import { describe, expect, it } from "vitest";
import {
  capacityOf,
  daysOf,
  isTheSameClass,
  makeClassGroup,
  stateOf,
  type AskedClass,
  type ClassGroup,
} from "./class-group.ts";
import { aClassGroup, anAskedClass, monday } from "./testing/a-class.ts";

const given = {
  id: "0199c0de-0000-7000-8000-000000000001",
  now: monday,
  codeFor: () => "KTM4RC",
  tokenHashOf: (requestId: string) => `hash of ${requestId}`,
};
const made = (over: Partial<AskedClass> = {}) => makeClassGroup(anAskedClass(over), given);
const refusedField = (over: Partial<AskedClass>) => {
  const result = made(over);
  return result.ok ? null : result.error.field;
};

describe("making a class", () => {
  it("keeps what was filled in, and says until when the code works and the figures stay", () =>
    expect(
      made({ requestId: anAskedClass().requestId.toUpperCase(), label: "  Techniek \n op\u200f dinsdag " }),
    ).toEqual({
      ok: true,
      value: aClassGroup({ tokenHash: `hash of ${anAskedClass().requestId}` }),
    }));

  it.each<Partial<AskedClass>>([
    { label: "4C" },
    { label: "مجموعة الثلاثاء" },
    { label: "x".repeat(60) },
    { expected: null },
    { expected: 2 },
    { expected: 40 },
    { languages: ["nl", "ar"] },
    { languages: ["ar", "ar"] },
    { days: 1 },
    { days: 60 },
  ])("takes %o", (over) => expect(refusedField(over)).toBeNull());

  it.each<[keyof AskedClass, Partial<AskedClass>]>([
    ["requestId", { requestId: "1" }],
    ["label", { label: " " }],
    ["label", { label: "?!" }],
    ["label", { label: "x".repeat(61) }],
    ["label", { label: "A\u0000b" }],
    ["expected", { expected: 1 }],
    ["expected", { expected: 41 }],
    ["expected", { expected: 2.5 }],
    ["expected", { expected: Number.NaN }],
    ["languages", { languages: [] }],
    ["languages", { languages: ["nl", "en", "ar"] }],
    ["days", { days: 0 }],
    ["days", { days: 61 }],
  ])("names %s when it cannot be read: %o", (field, over) => expect(refusedField(over)).toBe(field));

  it("knows the same form again, and another one", () => {
    const one = aClassGroup();
    expect(isTheSameClass(one, aClassGroup({ id: "another", closesAt: monday }))).toBe(true);
    for (const over of [{ label: "4C" }, { expected: null }, { languages: ["nl", "ar"] }] as const)
      expect(isTheSameClass(one, aClassGroup(over))).toBe(false);
  });
});

describe("the state of a class", () => {
  const states: readonly (readonly [string, Partial<ClassGroup>, number, string])[] = [
    ["open", {}, 34, "2026-12-07T09:29:59Z"],
    ["full", {}, 35, "2026-11-23T09:30:00Z"],
    ["closed", {}, 0, "2026-12-07T09:30:00Z"],
    ["closed", { closedAt: monday }, 0, "2026-11-23T09:30:00Z"],
    ["closed", { closedAt: monday }, 35, "2026-11-23T09:30:00Z"],
  ];
  it.each(states)("is %s", (state, over, joined, now) =>
    expect(stateOf(aClassGroup(over), joined, new Date(now))).toBe(state),
  );

  it.each([
    [28, 35],
    [40, 50],
    [2, 3],
    [null, 60],
  ])("lets a quarter more join than %s: %s", (expected, capacity) => expect(capacityOf({ expected })).toBe(capacity));

  it("has its days as they are in Amsterdam", () => {
    expect(daysOf(aClassGroup({ closesAt: new Date("2026-12-07T23:30:00Z") }))).toEqual({
      closesOn: "2026-12-08",
      erasedOn: "2027-01-06",
    });
    expect(daysOf(aClassGroup({ closedAt: monday })).closesOn).toBe("2026-11-23");
  });
});
