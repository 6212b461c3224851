import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeLinker, type Label, type Link } from "./linker.ts";
import { plainPhrase } from "./testing/plain-phrase.ts";

const label = (concept: string, language: string, text: string): Label => ({ concept, language, text });

const labels = [
  label("java", "en", "Java"),
  label("javascript", "en", "JavaScript"),
  label("cook", "en", "prepare meals"),
  label("cook", "nl", "maaltijden bereiden"),
  label("teach", "en", "teach children"),
  label("teach", "nl", "kinderen lesgeven"),
  label("clean", "en", "clean rooms"),
  label("clean", "nl", "kamers schoonmaken"),
];
const linker = makeLinker(labels);
const concepts = (links: readonly Link[]) => links.map(({ concept }) => concept);
const saidIn = (text: string, { words }: Link) => words.map(({ from, to }) => text.slice(from, to));

const someWord = fc.constantFrom("kok", "koken", "kokkin", "data", "databank", "de", "Bank", "zee", "c#", "été", "قلم");
const someText = fc.array(someWord, { maxLength: 5 }).map((words) => words.join(" "));
const someLabels = fc.array(
  fc.record({ concept: fc.constantFrom("a", "b", "c", "d", "e"), language: fc.constant("nl"), text: someText }),
  { maxLength: 30 },
);

describe("a phrase", () => {
  it("finds a concept by its labels in the language asked in, whatever other languages it has", () => {
    const [first] = linker.phrase("Schoonmaken van kamers", { language: "nl-NL" });
    expect(first?.concept).toBe("clean");
    expect(first?.label).toEqual(label("clean", "nl", "kamers schoonmaken"));
  });

  it("is found without its language being told", () => {
    expect(linker.phrase("kinderen les geven")[0]?.concept).toBe("teach");
  });

  it("names the words that caused a link, and not the others", () => {
    const text = "Ik kan goed kamers poetsen";
    expect(saidIn(text, linker.phrase(text, { language: "nl" })[0]!)).toEqual(["kamers"]);
  });

  it("in a language without labels is translated by words of things that have names in both", () => {
    const parallel = [
      ["chambre", "rooms"],
      ["chambre propre", "clean rooms"],
      ["midi", "meals"],
      ["midi froid", "cold meals"],
    ].flatMap(([fr = "", en = ""], at) => [label(`p${at}`, "fr", fr), label(`p${at}`, "en", en)]);
    const bridged = makeLinker(labels, { parallel });
    expect(linker.phrase("midi", { language: "fr" })).toEqual([]);
    expect(bridged.phrase("midi", { language: "fr" })[0]?.concept).toBe("cook");
  });

  it("finds what descriptions and surroundings tell of, where labels tell nothing", () => {
    const described = makeLinker(labels, { descriptions: [label("teach", "en", "For the zoo.")] });
    expect(concepts(described.phrase("zoo", { language: "en" }))).toEqual(["teach"]);
    const surrounded = makeLinker(labels, {
      surroundings: {
        texts: [label("chef", "en", "chef de cuisine"), label("tutor", "en", "tutor")],
        leads: [
          { from: "chef", to: "cook", weight: 1 },
          { from: "tutor", to: "teach", weight: 1 },
        ],
      },
    });
    expect(concepts(surrounded.phrase("cuisine", { language: "en" }))).toEqual(["cook"]);
  });

  it("gives the same concepts, scores and order as the plain definition", () => {
    fc.assert(
      fc.property(someLabels, someText, fc.integer({ min: 0, max: 6 }), (given, text, first) => {
        const links = makeLinker(given).phrase(text, { language: "nl", first });
        expect(links.map(({ concept, score }) => ({ concept, score }))).toEqual(plainPhrase(given, text, "nl", first));
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order in which labels are given", () => {
    fc.assert(
      fc.property(someLabels, someText, (given, text) => {
        const one = makeLinker(given).phrase(text, { language: "nl" });
        const other = makeLinker(given.toReversed()).phrase(text, { language: "nl" });
        expect(concepts(other)).toEqual(concepts(one));
      }),
    );
  });
});

describe("a passage", () => {
  it("links each sentence by its own words", () => {
    const text = "I used to clean rooms in a hotel. At home I teach my children; I also know JavaScript.";
    const links = linker.passage(text, { language: "en", first: 3 });
    expect(concepts(links).toSorted()).toEqual(["clean", "javascript", "teach"]);
    const said = new Map(links.map((link) => [link.concept, saidIn(text, link)]));
    expect(said.get("clean")).toEqual(["clean", "rooms"]);
    expect(said.get("teach")).toEqual(["teach", "children"]);
    expect(said.get("javascript")).toEqual(["JavaScript"]);
  });
});

describe("whatever is asked", () => {
  it("gives confidences from 0 to 1, scores that fall, places inside the text, and each concept once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.boolean(), (text, whole) => {
        const links = whole ? linker.passage(text) : linker.phrase(text);
        expect(new Set(concepts(links)).size).toBe(links.length);
        for (const [at, { confidence, score, words }] of links.entries()) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(links[at - 1]?.score ?? Infinity);
          for (const { from, to } of words) expect(text.slice(from, to).length).toBe(to - from);
        }
      }),
    );
  });

  it("is answered with nothing where there are no labels", () => {
    expect(makeLinker([]).phrase("kok")).toEqual([]);
    expect(makeLinker([]).passage("kok", { language: "nl" })).toEqual([]);
  });
});
