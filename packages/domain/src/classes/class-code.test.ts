import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classCodeCount, classCodeFrom, classCodeSigns, readClassCode, spacedClassCode } from "./class-code.ts";

const someCode = fc.nat({ max: classCodeCount - 1 }).map(classCodeFrom);
const aSign = fc.constantFrom(...classCodeSigns);
const reasonOf = (text: string) => {
  const read = readClassCode(text);
  return read.ok ? null : read.error.reason;
};

describe("a class code", () => {
  it("has six signs, no vowels, and nothing that looks like something else", () => {
    fc.assert(
      fc.property(someCode, (code) => {
        expect(code).toMatch(/^[CDFGHJKMNPQRTVWX2345789]{6}$/);
      }),
    );
    expect(classCodeSigns).not.toMatch(/[AEIOUYL01SZB6]/);
    expect(new Set(classCodeSigns).size).toBe(23);
  });

  it("is another one for another number", () => {
    const codes = Array.from({ length: 20_000 }, (_, seed) => classCodeFrom(seed * 311));
    expect(new Set(codes).size).toBe(codes.length);
    expect(classCodeFrom(7)).toBe(classCodeFrom(7 + classCodeCount));
  });

  it("is read however it is typed", () => {
    fc.assert(
      fc.property(someCode, fc.constantFrom(" ", "-", "  ", "", ".", "\u00a0"), (code, between) => {
        const typed = ` ${code.slice(0, 3).toLowerCase()}${between}${code.slice(3)} `;
        expect(readClassCode(typed)).toEqual({ ok: true, value: code });
        expect(readClassCode(spacedClassCode(code))).toEqual({ ok: true, value: code });
      }),
    );
  });

  it("is read with signs that look like the right ones", () =>
    fc.assert(
      fc.property(someCode, (code) => {
        const seen = code.replaceAll("5", "S").replaceAll("2", "z").replaceAll("8", "B").replaceAll("G", "6");
        expect(readClassCode(seen)).toEqual({ ok: true, value: code });
      }),
    ));

  it("tells one wrong sign, whichever and wherever", () =>
    fc.assert(
      fc.property(someCode, fc.nat({ max: 5 }), aSign, (code, at, sign) => {
        fc.pre(code[at] !== sign);
        expect(reasonOf(code.slice(0, at) + sign + code.slice(at + 1))).toBe("check");
      }),
    ));

  it("tells two signs that changed places", () =>
    fc.assert(
      fc.property(someCode, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const signs = [...code];
        [signs[one], signs[other]] = [code.charAt(other), code.charAt(one)];
        expect(reasonOf(signs.join(""))).toBe("check");
      }),
    ));

  it.each([
    ["", "length"],
    ["KTM", "length"],
    ["KTM4RXX", "length"],
    ["x".repeat(100_000), "length"],
    ["KTM4R0", "sign"],
    ["اختبار", "sign"],
  ])("says what is wrong with %j", (text, reason) => expect(reasonOf(text)).toBe(reason));
});
