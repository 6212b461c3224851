import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { shapeLimits, tooMuchIn } from "./document-shape.ts";

const nested = (depth: number) => `${"{ a ".repeat(depth)}${"}".repeat(depth)}`;
/** Each fragment spreads the next one twice: the last is reached 2^count times. */
const fragmentBomb = (count: number) =>
  `{ a { ...F0 } } ${Array.from({ length: count }, (_, at) => `fragment F${at} on T { x${at} ...F${at + 1} b { ...F${at + 1} } }`).join(" ")} fragment F${count} on T { end }`;
/** The same on one level: all fields stand beside each other. */
const flatBomb = (count: number) => fragmentBomb(count).replaceAll(/b \{ (\.\.\.F\d+) \}/g, "$1");
const what = (source: string) => tooMuchIn(source)?.what ?? null;

describe("what a document may have", () => {
  it("lets a page's document and introspection through", () => {
    expect(
      what(`query Page($a: Int) { list(first: $a) { edges { node { id ...F } } } } fragment F on Node { id title }`),
    ).toBeNull();
    expect(what(getIntrospectionQuery())).toBeNull();
  });

  it("allows twelve levels and not one more", () => {
    expect(what(nested(12))).toBeNull();
    expect(what(nested(13))).toBe("depth");
    expect(what(nested(49))).toBe("depth");
  });

  it("counts depth through fragments, inline fragments and skipped parts, whatever they are called", () => {
    const inFragments = (name: string) =>
      `query ${name} { ...${name} } fragment ${name} on T ${nested(10).replace(/\{ a \}/, `{ ...Deep }`)} fragment Deep on T ${nested(4)}`;
    for (const name of ["Plain", "__schema", "__type"]) expect(what(inFragments(name))).toBe("depth");
    expect(what(nested(13).replaceAll("a {", "a @skip(if: true) {"))).toBe("depth");
    expect(what(nested(13).replace("{ a", "{ __schema: a"))).toBe("depth");
    expect(what(`{ ... on T ${nested(13)} }`)).toBe("depth");
    expect(what(`{ a { __schema ${nested(13)} } }`)).toBe("depth");
  });

  it.each([
    ["characters", `{ a(b: "${"x".repeat(shapeLimits.characters)}") }`],
    ["nesting", `{ a(b: ${"[".repeat(500)}${"]".repeat(500)}) }`],
    ["nesting", `{ a(b: ${"{c:".repeat(500)}1${"}".repeat(500)}) }`],
    ["aliases", `{ ${Array.from({ length: 101 }, (_, at) => `a { x${at}: b }`).join(" ")} }`],
    ["rootFields", `{ ${Array.from({ length: 21 }, (_, at) => `a${at}`).join(" ")} }`],
    ["directives", `{ a ${"@skip(if: false) ".repeat(51)} }`],
    ["repeats", `{ a { ${"b ".repeat(60)} } }`],
    ["fragments", `{ ...F0 } ${Array.from({ length: 101 }, (_, at) => `fragment F${at} on T { a }`).join(" ")}`],
    ["fields", flatBomb(11)],
  ])("refuses too many %s", (limit, source) => {
    expect(what(source)).toBe(limit);
  });

  it("refuses more tokens than anybody writes", () => {
    expect(() => tooMuchIn(`{ ${"a ".repeat(5_000)} }`)).toThrow(/more that 4000 tokens|tokens/i);
  });

  it("finishes fragments that reach themselves, or each other exponentially often, in no time", () => {
    for (const source of [
      `{ ...A } fragment A on T { a ...A }`,
      `{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }`,
      fragmentBomb(80),
    ]) {
      const started = performance.now();
      expect(tooMuchIn(source)).not.toBeNull();
      expect(performance.now() - started).toBeLessThan(100);
    }
  });

  it("leaves what is no GraphQL to the parser's words", () => {
    expect(() => tooMuchIn("{")).toThrow("Syntax Error");
  });
});
