import { describe, expect, it } from "vitest";
import { dayOfBirth } from "./day-of-birth.ts";

describe("a day of birth in three fields", () => {
  it("is read with or without zeros in front", () => {
    expect(dayOfBirth({ day: "3", month: "9", year: "2012" })).toBe("2012-09-03");
    expect(dayOfBirth({ day: "29", month: "02", year: "2012" })).toBe("2012-02-29");
  });

  it.each([
    ["", "", ""],
    ["31", "4", "2012"],
    ["29", "2", "2013"],
    ["1", "13", "2012"],
    ["3", "9", "12"],
    ["3e", "september", "2012"],
  ])("is none when it is no day: %j %j %j", (day, month, year) => expect(dayOfBirth({ day, month, year })).toBeNull());
});
