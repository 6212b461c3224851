import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAnalysis } from "./analysis.ts";
import { fold } from "./fold.ts";

const analysis = makeAnalysis(loadCatalogue().searchWords);
const wordsIn = (text: string) => analysis.query(text).terms.flatMap(({ words }) => words);
const wishesIn = (text: string) => analysis.query(text).understood.map(({ intent }) => Object.values(intent).join(":"));

describe("what people type", () => {
  it.each([
    ["iets met computers zonder diploma", ["tech", "levels:none"]],
    ["geen diploma", ["levels:none"]],
    ["gratis", ["features:free"]],
    ["'s avonds", ["dayParts:evening"]],
    ["tijdens schooltijd", ["dayParts:school-hours"]],
    ["geen laptop", ["device"]],
    ["laptop kwijt", ["device"]],
    ["crèche", ["childcare"]],
    ["bijstand", ["benefit"]],
    ["45+", ["older"]],
    ["te oud", ["older"]],
    ["slecht in wiskunde", ["maths"]],
    ["geen engels", ["english"]],
    ["werken en leren", ["features:learn-and-work"]],
    ["no degree", ["levels:none"]],
    ["بدون شهادة", ["levels:none"]],
  ])("%s is understood", (text, wishes) => expect(wishesIn(text)).toEqual(wishes));

  it.each([
    ["opleiding webdeveloper worden", ["web", "developer"]],
    ["baan", ["baan"]],
    ["de helpdesk", ["helpdesk"]],
    ["C# en .NET", ["csharp", "dotnet"]],
    ["datakwaliteitsmedewerker", ["data", "kwaliteit", "medewerker"]],
    ["zonnepanelen-installateur", ["zonne", "panelen", "installateur"]],
    ["programma’s", ["programmas"]],
    ["والمواقع", ["مواقع"]],
  ])("%s becomes words", (text, words) => expect(wordsIn(text)).toEqual(words));

  it("keeps synonyms together, in both directions", () => {
    expect(wordsIn("fullstack front-end")).toEqual(["full", "stack", "front", "end"]);
    expect(analysis.query("servicedesk").terms[0]?.instead.map((run) => run.join(" "))).toContain("helpdesk");
    expect(analysis.query("helpdesk").terms[0]?.instead.map((run) => run.join(" "))).toContain("servicedesk");
  });
});

describe("whatever somebody types", () => {
  it("gives at most ten plain words and never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const { terms } = analysis.query(text);
        expect(terms.flatMap(({ words }) => words).length).toBeLessThanOrEqual(10);
        for (const { words } of terms) for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
  it("makes the same of a text in capitals, decomposed, or folded twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });
  it("is quick about a long word of letters that repeat", () => {
    const started = performance.now();
    analysis.query("en".repeat(50_000));
    analysis.forIndex("dataen".repeat(10_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
