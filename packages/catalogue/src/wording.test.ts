import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";
import { LocalisedText } from "./schema.ts";
import { findInContent, type Found } from "./testing/find-in-content.ts";

const { talentQuestions, ...rest } = loadCatalogue();
const questionTexts = findInContent(LocalisedText, talentQuestions, "talentQuestions");
const otherTexts = findInContent(LocalisedText, rest);
const texts = [...questionTexts, ...otherTexts];

/** Names, and words that Dutch took from English. A text of other words that is alike was forgotten, not translated. */
const alike = new Set(
  [
    "4 analytics business cloud community data developer development engineer engineering ict it junior le make",
    "manager mbo online operator scientist security software system techgrounds wagon web work",
  ].flatMap((words) => words.split(" ")),
);

const isTakenOver = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === "" || alike.has(word));

const tooLong = (found: readonly Found<LocalisedText>[], atMost: number) =>
  found.flatMap(({ path, value }) =>
    value.nl
      .split(/(?<=[.?!])\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > atMost)
      .map((sentence) => `${path}: ${sentence}`),
  );

const pathsWhere = (broken: (text: LocalisedText) => boolean) =>
  texts
    .filter(({ value }) => broken(value))
    .map(({ path, value }) => `${path}: ${value.nl} | ${value.en} | ${value.ar}`);

describe("the texts of the catalogue", () => {
  it("are found", () => expect(texts.length).toBeGreaterThan(1000));

  it("have Dutch sentences of at most 14 words", () => expect(tooLong(otherTexts, 14)).toEqual([]));
  it("have Dutch questions and answers of at most 12 words a sentence", () =>
    expect(tooLong(questionTexts, 12)).toEqual([]));

  it("are written anew in each language", () =>
    expect(pathsWhere(({ nl, en, ar }) => ar === nl || ar === en || (nl === en && !isTakenOver(nl)))).toEqual([]));

  it("have Arabic in Arabic letters", () => expect(pathsWhere(({ ar }) => !/\p{Script=Arabic}/u.test(ar))).toEqual([]));
  it("have Arabic with Arabic commas and question marks", () =>
    expect(pathsWhere(({ ar }) => /[,;?]/.test(ar))).toEqual([]));
  it("keep Arabic letters out of Dutch and English", () =>
    expect(pathsWhere(({ nl, en }) => /\p{Script=Arabic}/u.test(nl + en))).toEqual([]));
});
