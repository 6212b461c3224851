import { expect, it } from "vitest";
import type { Understood } from "./search.query.ts";
import { asking } from "./search-in-address.ts";
import { counts, wishOf, withoutFacet, withoutWish } from "./understood-wish.ts";

const nothing: Understood = {
  said: "",
  level: null,
  sector: null,
  dayPart: null,
  feature: null,
  kind: null,
  topic: null,
};
const evening: Understood = { ...nothing, said: "s avonds", dayPart: "EVENING" };
const tech: Understood = { ...nothing, said: "iets met computers", topic: "TECH" };

it("knows which wish was read in the words", () => {
  expect(wishOf(evening)).toEqual({ facet: "dayParts", value: "EVENING" });
  expect(wishOf({ ...nothing, kind: "COURSE" })).toEqual({ facet: "kinds", value: "COURSE" });
  expect(wishOf(tech)).toBeNull();
});

it("lets a choice go before a wish in words", () => {
  expect(counts(evening, asking({}))).toBe(true);
  expect(counts(evening, asking({ dayParts: ["WEEKEND"] }))).toBe(false);
  expect(counts(tech, asking({ dayParts: ["WEEKEND"] }))).toBe(true);
});

it("takes a wish out of the words, from the first page on", () => {
  const asked = asking({ words: "websites maken 's avonds", after: "czIw" });
  expect(withoutWish(asked, evening)).toEqual(asking({ words: "websites maken" }));
  expect(withoutWish(asking({ words: "web" }), evening)).toEqual(asking({ words: "web", literally: true }));
});

it("takes a facet away, with the words that asked for it", () => {
  const asked = asking({ words: "web 's avonds", dayParts: ["WEEKEND"], levels: ["NONE"] });
  expect(withoutFacet(asked, "dayParts", [evening, tech])).toEqual(asking({ words: "web", levels: ["NONE"] }));
  expect(withoutFacet(asked, "levels", [evening])).toEqual(asking({ words: "web 's avonds", dayParts: ["WEEKEND"] }));
});
