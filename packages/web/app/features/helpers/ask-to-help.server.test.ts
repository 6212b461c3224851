import { describe, expect, it } from "vitest";
import { helperCodeFrom } from "@techconnect/domain/helpers/helper-code";
import { askFieldsOf, wrongIn } from "./ask-to-help.server.ts";

const code = helperCodeFrom(4);
const filledIn = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ code, wat: "see", namens: "1", ...fields })) form.set(name, value);
  return wrongIn(askFieldsOf(form));
};

describe("asking to help", () => {
  it("takes a code however it is typed", () => {
    expect(filledIn({})).toEqual([]);
    expect(filledIn({ code: ` ${code.slice(0, 4)} ${code.slice(4)} `.toLowerCase() })).toEqual([]);
  });

  it.each([
    ["is not there", "", "empty"],
    ["is too short", code.slice(1), "length"],
    ["has a sign that no code has", `${code.slice(0, 7)}O`, "sign"],
    ["has a wrong sign", `${code[0] === "C" ? "D" : "C"}${code.slice(1)}`, "check"],
  ])("says what is the matter with a code that %s", (_what, typed, why) =>
    expect(filledIn({ code: typed })).toEqual([{ field: "code", why }]),
  );

  it("wants to know what, and for whom", () =>
    expect(filledIn({ wat: "everything", namens: "" })).toEqual([
      { field: "wat", why: "empty" },
      { field: "namens", why: "empty" },
    ]));
});
