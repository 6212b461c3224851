import { describe, expect, it } from "vitest";
import { fieldInPath, makeFieldsOf, makeInputOf, wrongIn } from "./make-fields.ts";

const filled = (over: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  const all = { requestId: "id", label: " 4C ", expected: "28", language: "nl", second: "ar", days: "30", ...over };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return makeFieldsOf(form);
};

describe("the form that makes a class", () => {
  it("becomes what the API is asked", () =>
    expect(makeInputOf(filled(), "en")).toEqual({
      requestId: "id",
      label: "4C",
      expected: 28,
      languages: ["nl", "ar"],
      days: 30,
    }));

  it("may leave out the number and the second language, or name the same twice", () => {
    expect(makeInputOf(filled({ expected: "", second: "" }), "en")).toMatchObject({
      expected: null,
      languages: ["nl"],
    });
    expect(makeInputOf(filled({ second: "nl" }), "en").languages).toEqual(["nl"]);
    expect(wrongIn(filled({ expected: "" }))).toEqual([]);
  });

  it("falls back where it names what it does not offer", () =>
    expect(makeInputOf(filled({ language: "tlh", days: "1000" }), "en")).toMatchObject({
      languages: ["en", "ar"],
      days: 14,
    }));

  it.each([
    ["label", { label: "  " }],
    ["expected", { expected: "veel" }],
    ["expected", { expected: "-3" }],
  ])("names %s when it cannot go as it is", (field, over) => expect(wrongIn(filled(over))).toEqual([field]));

  it("finds the field in an error of the API", () => {
    expect(fieldInPath(["input", "expected"])).toBe("expected");
    expect(fieldInPath(["input", "requestId"])).toBeNull();
  });
});
