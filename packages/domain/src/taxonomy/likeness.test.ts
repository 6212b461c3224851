import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differLittle, likenessOf, nearestTo } from "./likeness.ts";

describe("the likeness of two labels", () => {
  it("is one for the same words, whatever their case, accents and punctuation", () => {
    expect(likenessOf("Ingénieur, réseau", "ingenieur reseau")).toBe(1);
    expect(likenessOf("data-analist", "Data analist")).toBe(1);
  });

  it("is more for what is written alike than for what is not", () => {
    expect(likenessOf("webdeveloper", "web developer")).toBeGreaterThan(likenessOf("webdeveloper", "webmaster"));
    expect(likenessOf("abc", "xyz")).toBeLessThan(0.3);
  });

  it("lies between nothing and all, and does not depend on which comes first", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const likeness = likenessOf(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likenessOf(b, a)).toBe(likeness);
      }),
    );
  });
});

describe("the nearest label", () => {
  it("is the one most like any of the wanted ones", () => {
    const nearest = nearestTo<string>(["webdeveloper", "websitebouwer"]);
    for (const [id, label] of [
      ["1", "webmaster"],
      ["2", "website bouwer"],
      ["3", "bouwer"],
    ] as const)
      nearest.tell(id, label);
    expect(nearest.result()).toMatchObject({ candidate: "2" });
  });

  it("is nothing when there is nothing to compare", () => {
    expect(nearestTo<string>([]).result()).toBeNull();
    expect(nearestTo<string>(["x"]).result()).toBeNull();
  });
});

describe("a typing mistake in an id", () => {
  it("changes a place or two, never the length", () => {
    expect(differLittle("0ce5a9f4", "0ce5a9f5", 2)).toBe(true);
    expect(differLittle("0ce5a9f4", "0ce5b8f5", 2)).toBe(false);
    expect(differLittle("0ce5a9f4", "0ce5a9f", 2)).toBe(false);
  });
});
