import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helperCodeCount, helperCodeEnds, helperCodeFrom, readHelperCode, spacedHelperCode } from "./helper-code.ts";

const someCode = fc.nat({ max: helperCodeCount - 1 }).map(helperCodeFrom);

describe("a helper code", () => {
  it("has eight signs and is read however it is typed", () =>
    fc.assert(
      fc.property(someCode, (code) => {
        expect(code).toMatch(/^[CDFGHJKMNPQRTVWX2345789]{8}$/);
        expect(readHelperCode(` ${spacedHelperCode(code).toLowerCase()} `)).toEqual({ ok: true, value: code });
      }),
    ));

  it("tells one wrong sign, and two that changed places", () =>
    fc.assert(
      fc.property(someCode, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const signs = [...code];
        [signs[one], signs[other]] = [code.charAt(other), code.charAt(one)];
        expect(readHelperCode(signs.join("")).ok).toBe(false);
        expect(readHelperCode(code.slice(0, one) + code.charAt(other) + code.slice(one + 1)).ok).toBe(false);
      }),
    ));

  it("works for a day", () =>
    expect(helperCodeEnds(new Date("2026-11-27T09:30:00Z"))).toEqual(new Date("2026-11-28T09:30:00Z")));
});
