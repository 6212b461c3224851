import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../vacancies/json-ld/values.ts";
import { aCoursePosting } from "../testing/an-imported-course.ts";
import { isOfOpenEducation, readProgramme } from "./read-programme.ts";

const inDutch = (value: string) => [
  { language: "en-GB", value: "In English" },
  { language: "nl-NL", value },
];
const aProgramme = (over: JsonObject = {}): JsonObject => ({
  programmeId: "p-1",
  name: inDutch("ICT support"),
  organisation: { name: inDutch("De Leerfabriek") },
  ...over,
});
const anOffering = (over: JsonObject = {}): JsonObject => ({
  programmeId: "p-1",
  startDateTime: "2027-02-01T09:00:00+01:00",
  programme: aProgramme(),
  ...over,
});
const readOf = (thing: JsonObject, school = "") => {
  const read = readProgramme(thing, school);
  return read.ok ? read.value : read.error.message;
};

describe("what the Open Education API sends", () => {
  it("is told from schema.org by what it is called by", () => {
    expect(isOfOpenEducation(aProgramme())).toBe(true);
    expect(isOfOpenEducation({ "@type": "Course", courseId: "c" })).toBe(false);
    expect(isOfOpenEducation({ title: "Iets anders" })).toBe(false);
    expect(isOfOpenEducation(null)).toBe(false);
  });

  it("leaves open what it does not say, and needs a title and a school", () => {
    expect(readOf(aProgramme())).toEqual(
      aCoursePosting({ ownKey: "id De Leerfabriek p-1", title: "ICT support", paragraphs: [], language: "und" }),
    );
    expect(readOf(aProgramme({ name: [] }))).toBe("geen titel");
    expect(readOf(aProgramme({ organisation: null }))).toBe("geen aanbieder");
    expect(readOf(aProgramme({ organisation: null }), "Een school")).toMatchObject({ provider: "Een school" });
  });

  it("is read in Dutch where it has that, with level, way in, length and languages", () =>
    expect(
      readOf(
        aProgramme({
          description: inDutch("Je leert **alles** van de computer en het netwerk."),
          admissionRequirements: inDutch("vmbo"),
          qualificationAwarded: "vocational_diploma",
          level: "secondary_vocational_education_3",
          duration: "P2Y",
          modeOfStudy: "dual_training",
          teachingLanguages: ["nl-NL", "en-GB"],
          link: "https://example.org/ict",
        }),
      ),
    ).toMatchObject({
      paragraphs: ["Je leert **alles** van de computer en het netwerk."],
      language: "nl",
      entryLevels: ["vmbo"],
      levelOut: "mbo3",
      outcome: "Mbo-diploma",
      durationWeeks: 104,
      mode: "work-based",
      languages: [{ language: "nl" }, { language: "en" }],
      url: "https://example.org/ict",
    }));

  it("gives no level without a diploma, and none that is not on the ladder", () => {
    const levelOf = (over: JsonObject) => readOf(aProgramme(over));
    expect(levelOf({ qualificationAwarded: "certificate", level: "bachelor" })).toMatchObject({ levelOut: null });
    expect(levelOf({ qualificationAwarded: "diploma", levelOfQualification: "eqf_4" })).toMatchObject({
      levelOut: "mbo4",
    });
    expect(levelOf({ qualificationAwarded: "diploma", levelOfQualification: "nlqf_4plus" })).toMatchObject({
      levelOut: null,
    });
    expect(levelOf({ qualificationAwarded: "none" })).toMatchObject({ levelOut: "none" });
    expect(readOf({ courseId: "c", name: inDutch("Vak"), level: "bachelor" }, "School")).toMatchObject({
      levelOut: null,
    });
  });

  it("has a start, a price and a place when it is an offering", () => {
    expect(
      readOf(
        anOffering({
          maxNumberStudents: 20,
          enrolledNumberStudents: 16,
          modesOfDelivery: ["presential"],
          priceInformation: [
            { costType: "stap_eligible", amount: "1.00", currency: "EUR" },
            { costType: "total_costs", amount: "340.84", currency: "EUR" },
          ],
          addresses: [{ addressType: "teaching", postCode: "1506 MK", city: "Zaandam", countryCode: "NL" }],
        }),
      ),
    ).toMatchObject({
      starts: [{ startsOn: "2027-02-01", placesLeft: 4 }],
      priceCents: 340_84,
      mode: "on-site",
      place: { postcode: "1506", locality: "Zaandam" },
    });
    expect(readOf(anOffering({ modesOfDelivery: ["online", "presential"] }))).toMatchObject({ mode: null });
  });

  it("is refused when the offering does not go on, or does not bring what it is of", () => {
    expect(readOf(anOffering({ state: "cancelled" }))).toBe("gaat niet door");
    expect(readOf(anOffering({ state: "active" }))).toMatchObject({ title: "ICT support" });
    expect(readOf(anOffering({ programme: null }))).toBe("aanbod zonder opleiding erin");
  });
});
