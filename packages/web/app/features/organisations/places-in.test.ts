import { describe, expect, it } from "vitest";
import { arePlaces, placesIn } from "./places-in.ts";

describe("areas of postcodes in a field", () => {
  it.each([
    ["", []],
    ["1012", ["1012"]],
    [" 1012, 1103;1104\n1105 ", ["1012", "1103", "1104", "1105"]],
    ["1012 AB, 1103cd", ["1012", "1103"]],
  ])("reads %j", (text, places) => expect(placesIn(text)).toEqual(places));

  it("keeps what is no area, so that somebody can be told", () => {
    expect(placesIn("1012 Bijlmer")).toEqual(["1012", "Bijlmer"]);
    expect(arePlaces(placesIn("1012 Bijlmer"))).toBe(false);
    expect(arePlaces(["0123"])).toBe(false);
    expect(arePlaces(["1012", "1103"])).toBe(true);
    expect(arePlaces([])).toBe(true);
  });
});
