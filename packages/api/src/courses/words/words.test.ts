import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn } from "./read-days.ts";
import { durationWeeksIn, isoDuration } from "./read-durations.ts";
import { dayPartsIn, modeIn, yesOrNoIn } from "./read-kinds.ts";
import { languagesIn } from "./read-languages.ts";
import { entryLevelsIn, levelOutIn } from "./read-levels.ts";
import { priceIn } from "./read-price.ts";

describe("the level from which people enter", () => {
  it.each([
    ["geen", ["none"]],
    ["Geen diploma nodig", ["none"]],
    ["Zonder vooropleiding kun je ook beginnen.", ["none"]],
    ["No formal requirements", ["none"]],
    ["vmbo", ["vmbo"]],
    ["mbo 2, 3 of 4", ["mbo2", "mbo3", "mbo4"]],
    ["MBO-niveau 2-4", ["mbo2", "mbo3", "mbo4"]],
    ["mbo-4 of hbo", ["mbo4", "hbo"]],
    ["havo, vwo of mbo 4", ["mbo4"]],
    ["NLQF 2", ["vmbo", "mbo2"]],
    ["EQF level 6", ["hbo"]],
    ["associate degree", ["ad"]],
    ["Bachelor's degree", ["hbo"]],
    ["hbo/wo", ["hbo", "wo"]],
  ])("is read in %s", (text, levels) => expect(entryLevelsIn(text)).toEqual(levels));

  it.each([
    "",
    "mbo",
    "Motivatie",
    "Je hoeft geen hbo te hebben",
    "Not for people without a bachelor",
    "wo 19:00",
    "Een gesprek",
    "Lezen en schrijven",
    "ADHD",
  ])("stays unknown in %s", (text) => expect(entryLevelsIn(text)).toEqual([]));
});

describe("the level that a course gives", () => {
  it.each([
    ["mbo-diploma niveau 4", null],
    ["mbo-diploma (mbo 4)", "mbo4"],
    ["hbo-bachelor", "hbo"],
    ["Associate degree", "ad"],
    ["vmbo of mbo 1", null],
    ["Certificaat op hbo-niveau", null],
    ["geen", "none"],
    ["Certificate of attendance", null],
    ["", null],
  ])("of %s is %s", (text, level) => expect(levelOutIn(text)).toBe(level));
});

describe("how long something takes", () => {
  it.each([
    ["10", 10],
    ["10 weken", 10],
    ["1 week", 1],
    ["3 dagen", 1],
    ["6 maanden", 26],
    ["1 jaar en 6 maanden", 78],
    ["2 years", 104],
    ["1 half jaar", 26],
    ["P10W", 10],
    ["P6M", 26],
    ["P1Y6M", 78],
    ["P8D", 2],
    ["PT40H", null],
    ["40 uur", null],
    ["10-12 weken", null],
    ["in overleg", null],
    ["9999 weken", null],
    ["", null],
    ["P", null],
  ])("%s is %s weeks", (text, weeks) => expect(durationWeeksIn(text)).toBe(weeks));

  it("reads days and hours of ISO 8601", () => {
    expect(isoDuration("P1DT2H30M")).toEqual({ days: 1, hours: 2.5 });
    expect(isoDuration("two hours")).toBeNull();
  });
});

describe("a price", () => {
  it.each([
    ["€ 1.250,-", 125_000],
    ["1250", 125_000],
    ["€ 99,50", 9_950],
    ["1,250.00", 125_000],
    ["1250 euro", 125_000],
    ["gratis", 0],
    ["€ 0,00", 0],
    ["Free", 0],
  ])("in %s is %s cents", (text, priceCents) => expect(priceIn(text)).toEqual({ priceCents, priceNote: null }));

  it.each(["vanaf € 100", "100 - 200", "op aanvraag", "$ 100", "10 x € 50", "9999999"])(
    "stays in words in %s",
    (text) => expect(priceIn(text)).toEqual({ priceCents: null, priceNote: text }),
  );

  it("follows what is said about commas", () => {
    expect(priceIn("1.500", "point").priceCents).toBe(150);
    expect(priceIn("1.500", "comma").priceCents).toBe(150_000);
  });
});

describe("a day", () => {
  it.each([
    ["2027-02-01", "2027-02-01"],
    ["2027-02-01T09:00:00+01:00", "2027-02-01"],
    ["1-2-2027", "2027-02-01"],
    ["01/02/2027 09:00", "2027-02-01"],
    ["1 februari 2027", "2027-02-01"],
    ["maandag 1 mrt. 2027", "2027-03-01"],
    ["1st March 2027", "2027-03-01"],
    ["30-02-2027", null],
    ["voorjaar 2027", null],
    ["31 foo 2027", null],
    ["2027", null],
    ["", null],
  ])("in %s is %s", (text, day) => expect(dayIn(text)).toBe(day));

  it("has the month first where somebody says so", () => expect(dayIn("2/1/2027", "mm-dd-yyyy")).toBe("2027-02-01"));

  it("is the same, however it is written", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        (date) => {
          const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
          for (const text of [
            `${year}${month}${day}`,
            `${day}.${month}.${year}`,
            `${Number(day)}/${Number(month)}/${year}`,
          ])
            expect(dayIn(text)).toBe(`${year}-${month}-${day}`);
        },
      ),
    ));
});

describe("how and when one learns", () => {
  it.each([
    [["online"], "online"],
    [["Klassikaal"], "on-site"],
    [["onsite", "online"], "blended"],
    [["https://schema.org/MixedEventAttendanceMode"], null],
    [["KLASSIKAAL_EN_ONLINE"], "blended"],
    [["bbl"], "work-based"],
    [["bbl", "online"], null],
    [["full-time"], null],
    [[], null],
  ])("%j is %s", (words, mode) => expect(modeIn(words)).toBe(mode));

  it("names parts of the day and the week", () => {
    expect(dayPartsIn(["Overdag", "zaterdag"])).toEqual(["daytime", "weekend"]);
    expect(dayPartsIn(["https://schema.org/Saturday", "Evening"])).toEqual(["evening", "weekend"]);
    expect(dayPartsIn(["onder schooltijd"])).toEqual(["school-hours"]);
    expect(dayPartsIn(["dinsdag"])).toEqual([]);
  });

  it("knows yes and no", () => {
    expect(["Ja", "x", "nee", "0", "misschien", ""].map(yesOrNoIn)).toEqual([true, true, false, false, null, null]);
  });

  it("knows languages by tag and by name", () => {
    expect(languagesIn(["nl-NL", "Engels"])).toEqual(["nl", "en"]);
    expect(languagesIn(["Nederlands en Engels", "Klingon"])).toEqual(["nl", "en"]);
  });
});
