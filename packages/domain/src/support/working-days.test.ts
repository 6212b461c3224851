import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayInAmsterdam,
  isWorkingDay,
  noonOfSecondWorkingDayAfter,
  secondsLeftOfDayInAmsterdam,
} from "./working-days.ts";

const on = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
};

describe("working days", () => {
  it.each([
    ["2026-01-01", "New Year"],
    ["2026-04-03", "Good Friday"],
    ["2026-04-06", "Easter Monday"],
    ["2026-04-27", "King's Day"],
    ["2026-05-05", "Liberation Day"],
    ["2026-05-14", "Ascension"],
    ["2026-05-25", "Whit Monday"],
    ["2026-12-25", "Christmas"],
    ["2027-03-29", "Easter Monday of another year"],
    ["2025-04-26", "King's Day, a day early because the 27th is a Sunday"],
    ["2026-11-21", "a Saturday"],
    ["2026-11-22", "a Sunday"],
  ])("%s is none: %s", (day) => expect(isWorkingDay(on(day))).toBe(false));

  it.each(["2026-11-23", "2026-04-07", "2025-04-28", "2026-12-24", "2027-05-04"])("%s is one", (day) =>
    expect(isWorkingDay(on(day))).toBe(true),
  );
});

describe("the noon of the second working day", () => {
  it.each([
    ["2026-11-23T08:00:00Z", "2026-11-25T11:00:00.000Z", "Monday morning: Wednesday"],
    ["2026-11-23T22:59:00Z", "2026-11-25T11:00:00.000Z", "Monday, just before midnight in Amsterdam: Wednesday"],
    ["2026-11-23T23:01:00Z", "2026-11-26T11:00:00.000Z", "already Tuesday in Amsterdam: Thursday"],
    ["2026-11-20T12:00:00Z", "2026-11-24T11:00:00.000Z", "Friday: Tuesday"],
    ["2026-11-21T12:00:00Z", "2026-11-24T11:00:00.000Z", "Saturday: Tuesday"],
    ["2026-12-23T12:00:00Z", "2026-12-28T11:00:00.000Z", "before Christmas: past both days and the weekend"],
    ["2026-12-31T12:00:00Z", "2027-01-05T11:00:00.000Z", "over New Year"],
    ["2026-03-27T12:00:00Z", "2026-03-31T10:00:00.000Z", "over the night in which the clock goes forward"],
    ["2026-10-23T12:00:00Z", "2026-10-27T11:00:00.000Z", "over the night in which the clock goes back"],
  ])("asked at %s is %s (%s)", (asked, answer) =>
    expect(noonOfSecondWorkingDayAfter(new Date(asked)).toISOString()).toBe(answer),
  );

  it("is always a working day, at noon, and one to eight days away", () => {
    const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (asked) => {
        const answer = noonOfSecondWorkingDayAfter(asked);
        const days = (answer.getTime() - asked.getTime()) / 86_400_000;
        expect(isWorkingDay(on(dayInAmsterdam(answer)))).toBe(true);
        expect(answer.toLocaleTimeString("nl-NL", { timeZone: "Europe/Amsterdam" })).toBe("12:00:00");
        expect(days).toBeGreaterThan(1);
        expect(days).toBeLessThan(8);
      }),
    );
  });
});

describe("what is left of a day", () => {
  it.each([
    ["2026-11-23T22:59:30.000Z", 30],
    ["2026-11-23T22:59:59.999Z", 1],
    ["2026-11-22T23:00:00.000Z", 86_400],
    ["2026-10-24T22:00:00.000Z", 90_000],
    ["2026-03-28T23:00:00.000Z", 82_800],
  ])("at %s is %i seconds", (instant, seconds) => expect(secondsLeftOfDayInAmsterdam(new Date(instant))).toBe(seconds));
});
