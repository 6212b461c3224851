import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFindTalents } from "./find-talents.ts";
import { talentContentOf } from "./talent-content.ts";

const content = talentContentOf(loadCatalogue().talentQuestions);
const find = makeFindTalents(content);
const found = (answers: string, chosenTalents: readonly string[] = [], locale: "nl" | "ar" = "nl") => {
  const result = find({ answers, chosenTalents, locale });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const anyAnswers = fc
  .array(fc.constantFrom(..."abcdx"), { minLength: 12, maxLength: 12 })
  .map((letters) => letters.join(""));

describe("finding talents", () => {
  it("shows three or four of them, each with the person's own words", () => {
    const { shown, answered, tooFew } = found("bdacbdacbdac");
    expect(answered).toBe(12);
    expect(tooFew).toBe(false);
    expect([3, 4]).toContain(shown.length);
    const options = content.questions("nl").flatMap((question) => question.options.map(({ text }) => text));
    for (const { quotes, chosen } of shown) {
      expect(chosen).toBe(false);
      expect(quotes.length).toBeGreaterThan(0);
      expect(options).toEqual(expect.arrayContaining([...quotes]));
    }
  });

  it("quotes only what was answered, and each answer once, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const given = content
          .questions("nl")
          .flatMap(({ options }, at) => options.filter(({ id }) => id === answers[at]).map(({ text }) => text));
        const quotes = found(answers).shown.flatMap((shown) => shown.quotes);
        expect(new Set(quotes).size).toBe(quotes.length);
        expect(given).toEqual(expect.arrayContaining([...quotes]));
      }),
      { numRuns: 200 },
    );
  });

  it("shows what the person chose instead, in that order, and says so", () => {
    const { shown } = found("bdacbdacbdac", ["precision", "helping", "creating"], "ar");
    expect(shown.map(({ talent, chosen }) => [talent.id, chosen])).toEqual([
      ["precision", true],
      ["helping", true],
      ["creating", true],
    ]);
    expect(shown[0]?.talent.name).toBe(content.talents("ar").find(({ id }) => id === "precision")?.name);
  });

  it("says so when there is little to go by, and shows nothing that nobody said", () => {
    expect(found("xxxxxxxxxxxx")).toMatchObject({ answered: 0, tooFew: true, shown: [] });
    expect(found("abcxxxxxxxxx")).toMatchObject({ answered: 3, tooFew: true });
  });

  it.each([
    ["too short", { answers: "abc", chosenTalents: [] }, ["answers"]],
    ["too long", { answers: "abcdabcdabcda", chosenTalents: [] }, ["answers"]],
    ["not letters of ours", { answers: "abcdabcdabcе", chosenTalents: [] }, ["answers"]],
    ["no talent of ours", { answers: "abcdabcdabcd", chosenTalents: ["flying"] }, ["chosenTalents"]],
  ])("names the field of what is %s", (_what, asked, path) => {
    expect(find({ ...asked, locale: "nl" })).toMatchObject({ ok: false, error: { kind: "InvalidInput", path } });
  });
});
