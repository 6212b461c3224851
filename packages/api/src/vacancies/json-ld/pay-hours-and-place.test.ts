import { describe, expect, it } from "vitest";
import { readThing as read } from "../testing/a-thing.ts";
import type { Json, JsonObject } from "./values.ts";

describe("pay", () => {
  const euros = (value: Json, over: JsonObject = {}): JsonObject => ({
    baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value, ...over },
  });
  it.each<[string, JsonObject, object]>([
    [
      "a range",
      euros({ minValue: 2400, maxValue: 3100, unitText: "MONTH" }),
      { fromCents: 240_000, toCents: 310_000, period: "month" },
    ],
    ["one value", euros({ value: 15.5, unitText: "HOUR" }), { fromCents: 1_550, toCents: 1_550, period: "hour" }],
    [
      "a value beside its unit",
      euros("36.000,00", { unitText: "YEAR" }),
      { fromCents: 3_600_000, toCents: 3_600_000, period: "year" },
    ],
    [
      "only the most",
      euros({ maxValue: "3,100.50", unitText: "MONTH" }),
      { fromCents: 310_050, toCents: 310_050, period: "month" },
    ],
    [
      "the wrong way round",
      euros({ minValue: 3100, maxValue: 2400, unitText: "month" }),
      { fromCents: 240_000, toCents: 310_000, period: "month" },
    ],
  ])("is euros when it is %s", (_what, over, pay) => expect(read(over)).toMatchObject({ pay, payText: null }));

  it.each<[JsonObject, string]>([
    [{ baseSalary: "100000", salaryCurrency: "USD" }, "100000 USD"],
    [{ baseSalary: 2500 }, "2500"],
    [euros({ minValue: 2400, maxValue: 3100 }), "2400 – 3100 EUR"],
    [euros({ value: 120, unitText: "DAY" }), "120 EUR / day"],
    [euros({ value: 2_500_000, unitText: "MONTH" }), "2500000 EUR / month"],
    [{ baseSalary: { currency: "GBP", value: { value: 30000, unitText: "YEAR" } } }, "30000 GBP / year"],
    [{ baseSalary: "marktconform" }, "marktconform"],
  ])("stays words when it is %j", (over, payText) => expect(read(over)).toMatchObject({ pay: null, payText }));

  it("is nothing when nothing is said", () => expect(read()).toMatchObject({ pay: null, payText: null }));
});

describe("hours", () => {
  it.each<[Json, { from: number; to: number } | null]>([
    ["40 hours per week", { from: 40, to: 40 }],
    ["24-32 uur", { from: 24, to: 32 }],
    ["32 tot 36,5 uur per week", { from: 32, to: 37 }],
    [36, { from: 36, to: 36 }],
    ["9:00 - 17:00", null],
    ["8 uur per dag", null],
    ["9am-5pm", null],
    ["flexibel", null],
    ["168", null],
    ["40-32", null],
    [null, null],
  ])("of %j are %o", (workHours, hours) => expect(read({ workHours }).hoursPerWeek).toEqual(hours));
});

describe("the place", () => {
  const at = (address: Json) => read({ jobLocation: { "@type": "Place", address } }).place;
  it.each<[Json, object]>([
    [
      { postalCode: "1506 MK", addressLocality: "Zaandam" },
      { postcode: "1506", locality: "Zaandam", text: "1506 MK Zaandam" },
    ],
    [
      { postalCode: "1506", addressCountry: "NL" },
      { postcode: "1506", locality: null },
    ],
    [
      { postalCode: "1000", addressLocality: "Brussel", addressCountry: "BE" },
      { postcode: null, locality: null },
    ],
    [
      { postalCode: "1000", addressLocality: "Sofia" },
      { postcode: null, locality: "Sofia" },
    ],
    [
      { addressLocality: "Kirkland", addressRegion: "WA" },
      { postcode: null, locality: null, text: "Kirkland, WA" },
    ],
    [{ addressLocality: "Haarlem", addressRegion: "Noord-Holland" }, { locality: "Haarlem" }],
    ["Amsterdam, Nederland", { locality: "Amsterdam", text: "Amsterdam, Nederland" }],
  ])("of %j is %o", (address, place) => expect(at(address)).toMatchObject(place));

  it("is taken from a text, a list, or a place with only a name", () => {
    expect(read({ jobLocation: "1012 AB Amsterdam" }).place).toMatchObject({ postcode: "1012", locality: "Amsterdam" });
    expect(
      read({ jobLocation: [{ address: { addressLocality: "Oslo", addressCountry: "NO" } }, "Almere"] }).place,
    ).toEqual({
      text: "Oslo, NO · Almere",
      postcode: null,
      locality: "Almere",
    });
    expect(read({ jobLocation: { "@type": "Place", name: "Hilversum" } }).place).toMatchObject({
      locality: "Hilversum",
    });
    expect(read().place).toBeNull();
  });

  it("is anywhere for telework, and says from where one may", () =>
    expect(
      read({
        jobLocationType: "TELECOMMUTE",
        applicantLocationRequirements: { "@type": "Country", name: "Nederland" },
      }),
    ).toMatchObject({
      remote: "fully",
      place: { text: "Nederland", postcode: null },
    }));
});
