import { describe, expect, it } from "vitest";
import type { Experience } from "../talent/experience.ts";
import { readSuggestionsInput, type NeedsInput, type SuggestionsInput } from "./read-suggestions-input.ts";

const aCook: Experience = {
  id: "kok",
  kind: "job",
  label: "Kok",
  language: "nl",
  esco: "90f75f67-495d-49fa-ab57-2f320e251d7e",
  skills: [
    {
      weight: 3,
      there: "Alles moet tegelijk klaar zijn.",
      skill: { id: "tc:plannen", kind: "transferable", label: "Plannen", workLabel: null, escoUris: [], learn: null },
    },
  ],
};
const told = { id: "kok", words: "kok", without: [], confirmed: [] };

const known = { interests: new Set(["hands"]), sectors: new Set(["care"]), experiences: [aCook] };
const read = (over: Partial<SuggestionsInput> = {}) =>
  readSuggestionsInput(
    {
      answers: "abcdabcdabcx",
      chosenTalents: [],
      interests: [],
      wishes: [],
      experiences: [],
      first: 9,
      locale: "nl",
      ...over,
    },
    known,
  );
const needing = (needs: NeedsInput) => read({ needs });
const wrongAt = (...path: readonly string[]) => ({
  ok: false,
  error: { kind: "InvalidInput", path, message: expect.any(String) },
});

describe("reading the input of suggestions", () => {
  it("takes what makes sense", () => {
    expect(read({ interests: ["hands"], wishes: ["care"], chosenTalents: ["helping"] })).toMatchObject({ ok: true });
    expect(needing({ hoursPerWeek: 60, travelMinutes: 5, budgetCents: 0, postcode: "1012" })).toMatchObject({
      ok: true,
    });
  });

  it("knows what the experiences show, and which occupations of ESCO they are", () => {
    expect(read({ experiences: [{ ...told, confirmed: ["tc:plannen"] }] })).toMatchObject({
      ok: true,
      value: {
        experiences: [{ words: "kok", skills: [{ skill: "tc:plannen", weight: 3 }] }],
        pastOccupations: new Map([["90f75f67-495d-49fa-ab57-2f320e251d7e", 1]]),
      },
    });
  });

  it.each([
    [{ answers: "abc" }, ["input", "answers"]],
    [{ answers: "zzzzzzzzzzzz" }, ["input", "answers"]],
    [{ chosenTalents: ["helping", "nope"] }, ["input", "chosenTalents"]],
    [{ interests: ["hands", "care"] }, ["input", "interests"]],
    [{ wishes: ["hands"] }, ["input", "wishes"]],
    [{ first: 0 }, ["input", "first"]],
    [{ first: 51 }, ["input", "first"]],
    [{ first: -1 }, ["input", "first"]],
    [{ experiences: Array.from({ length: 7 }, () => told) }, ["input", "experiences"]],
    [{ experiences: [told, { ...told, id: "astronaut" }] }, ["input", "experiences", "1", "id"]],
    [{ experiences: [{ ...told, words: "k".repeat(81) }] }, ["input", "experiences", "0", "words"]],
    [{ experiences: [{ ...told, without: ["tc:rustig"] }] }, ["input", "experiences", "0", "without"]],
    [{ experiences: [{ ...told, confirmed: ["nope"] }] }, ["input", "experiences", "0", "confirmed"]],
  ] as const)("names the field in %j", (over, path) => {
    expect(read(over)).toEqual(wrongAt(...path));
  });

  it.each([
    [{ hoursPerWeek: 0 }, "hoursPerWeek"],
    [{ hoursPerWeek: 61 }, "hoursPerWeek"],
    [{ travelMinutes: 4 }, "travelMinutes"],
    [{ travelMinutes: 181 }, "travelMinutes"],
    [{ budgetCents: -1 }, "budgetCents"],
    [{ postcode: "1012AB" }, "postcode"],
    [{ postcode: "0123" }, "postcode"],
    [{ postcode: "" }, "postcode"],
  ] as const)("names the need in %j", (needs, field) => {
    expect(needing(needs)).toEqual(wrongAt("input", "needs", field));
  });
});
