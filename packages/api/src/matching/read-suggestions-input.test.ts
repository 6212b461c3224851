import { describe, expect, it } from "vitest";
import { readSuggestionsInput, type NeedsInput, type SuggestionsInput } from "./read-suggestions-input.ts";

const known = { interests: new Set(["hands"]), sectors: new Set(["care"]) };
const read = (over: Partial<SuggestionsInput> = {}) =>
  readSuggestionsInput(
    { answers: "abcdabcdabcx", chosenTalents: [], interests: [], wishes: [], first: 9, locale: "nl", ...over },
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

  it.each([
    [{ answers: "abc" }, ["input", "answers"]],
    [{ answers: "zzzzzzzzzzzz" }, ["input", "answers"]],
    [{ chosenTalents: ["helping", "nope"] }, ["input", "chosenTalents"]],
    [{ interests: ["hands", "care"] }, ["input", "interests"]],
    [{ wishes: ["hands"] }, ["input", "wishes"]],
    [{ first: 0 }, ["input", "first"]],
    [{ first: 51 }, ["input", "first"]],
    [{ first: -1 }, ["input", "first"]],
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
