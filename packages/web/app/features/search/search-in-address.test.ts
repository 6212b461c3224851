import { longestWords } from "./longest-words.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facets, facetsInOrder, valuesOf } from "./search-facets.ts";
import {
  asking,
  asksNothing,
  changed,
  circles,
  postcodeIn,
  type SearchAsked,
  searchIn,
  searchPath,
  searchVariables,
} from "./search-in-address.ts";

const read = (path: string): SearchAsked => searchIn(new URL(path, "http://search.invalid").searchParams);

const someOf = <Value extends string>(names: Readonly<Record<Value, string>>) => fc.subarray([...valuesOf(names)]);

/** Whatever a page can ask: as it comes out of an address, since people and other sites make those. */
const anySearch = fc
  .record({
    q: fc.string({ unit: "grapheme", maxLength: 300 }),
    bij: fc.oneof(fc.constantFrom("", "1012", "1012 ab", "0000"), fc.string({ maxLength: 12 })),
    km: fc.constantFrom("", "7", ...circles.map(String)),
    volgorde: fc.constantFrom("", "relevance", "newest", "nearest", "x"),
    na: fc.constantFrom("", "czIw"),
    letterlijk: fc.constantFrom("", "1", "0"),
  })
  .map((fields) => searchIn(new URLSearchParams(fields)));

const anyNarrowing = fc.record({
  kinds: someOf(facets.kinds),
  levels: someOf(facets.levels),
  sectors: someOf(facets.sectors),
  dayParts: someOf(facets.dayParts),
  features: someOf(facets.features),
});

describe("the address of a search", () => {
  it("is read as it was asked, whatever was asked", () => {
    fc.assert(
      fc.property(anySearch, anyNarrowing, (search, narrowing) => {
        const asked = { ...search, ...narrowing };
        const path = searchPath("nl", asked);
        // how far says nothing without from where
        expect(read(path)).toEqual(asked.postcode === "" ? { ...asked, kilometres: 15 } : asked);
        expect(searchPath("nl", read(path))).toBe(path);
      }),
    );
  });

  it("reads what the form of the page sends, empty fields and all", () => {
    const sent = "q=+helpdesk+&soort=vacancy&soort=course&niveau=none&sector=it-company&dag=school-hours&met=free";
    expect(read(`/nl/zoeken?${sent}&bij=1012+AB&km=30&volgorde=nearest&na=czIw&letterlijk=1`)).toEqual({
      words: "helpdesk",
      kinds: ["COURSE", "VACANCY"],
      levels: ["NONE"],
      sectors: ["IT_COMPANY"],
      dayParts: ["SCHOOL_HOURS"],
      features: ["FREE"],
      postcode: "1012 AB",
      kilometres: 30,
      sort: "NEAREST",
      after: "czIw",
      literally: true,
    });
    expect(read("/nl/zoeken?q=&bij=&km=15&volgorde=")).toEqual(asking({}));
  });

  it("leaves out what is not ours to understand", () => {
    expect(read("/nl/zoeken?soort=toString&niveau=NONE&sector=&km=16&volgorde=constructor&voor=ouder")).toEqual(
      asking({}),
    );
    expect([...read(`/nl/zoeken?q=${"🙂".repeat(300)}`).words]).toHaveLength(longestWords);
  });

  it("says nothing of what is as usual", () => {
    expect(searchPath("ar", asking({}))).toBe("/ar/zoeken");
    expect(searchPath("nl", asking({ words: "helpdesk", levels: ["NONE"], postcode: "1012" }))).toBe(
      "/nl/zoeken?q=helpdesk&niveau=none&bij=1012",
    );
    for (const facet of facetsInOrder) expect(asksNothing(asking({ [facet]: [] }))).toBe(true);
    expect(asksNothing(asking({ words: "x" }))).toBe(false);
  });

  it("starts from the first page when something changes", () => {
    const further = asking({ words: "web", after: "czIw" });
    expect(changed(further, { kinds: ["COURSE"] })).toEqual(asking({ words: "web", kinds: ["COURSE"] }));
  });
});

describe("what the API is asked", () => {
  it("is near a postcode that can be one, and anywhere else otherwise", () => {
    const variables = (postcode: string) => searchVariables(asking({ postcode, sort: "NEAREST" }));
    expect(variables("1012ab")).toMatchObject({
      filter: { near: { postcode: "1012", kilometres: 15 } },
      sort: "NEAREST",
    });
    for (const typed of ["", "12", "0123", "10123", "Zaandam"])
      expect(variables(typed)).toMatchObject({ filter: { near: null }, sort: "RELEVANCE" });
  });

  it("reads a postcode with and without letters", () => {
    expect(["1012", "1012AB", "1012 ab", "012", "1012 abc"].map(postcodeIn)).toEqual([
      "1012",
      "1012",
      "1012",
      null,
      null,
    ]);
  });
});
