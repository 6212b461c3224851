import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../vacancies/json-ld/values.ts";
import type { CoursePosting } from "../course-posting.ts";
import { aCoursePosting } from "../testing/an-imported-course.ts";
import { readCourse } from "./read-course.ts";

const aThing = (over: JsonObject = {}): JsonObject => ({
  "@type": "Course",
  name: "Websites maken",
  provider: { "@type": "Organization", name: "De Leerfabriek" },
  ...over,
});
const readOf = (over: JsonObject): CoursePosting => {
  const course = readCourse(aThing(over));
  if (!course.ok) throw new Error(course.error.message);
  return course.value;
};
const inInstance = (...instances: JsonObject[]) =>
  readOf({ hasCourseInstance: instances.map((one) => ({ "@type": "CourseInstance", ...one })) });
const message = (thing: JsonObject | null) => {
  const read = readCourse(thing);
  return read.ok ? "read" : read.error.message;
};

describe("a course of schema.org", () => {
  it("that says nothing but its name and school leaves the rest open", () =>
    expect(readOf({})).toEqual(aCoursePosting({ paragraphs: [], language: "und" })));

  it("is refused when it is something else, has no name or nobody who gives it", () => {
    expect(message({ "@type": "Event", name: "Open dag" })).toBe("geen opleiding");
    expect(message(null)).toBe("geen opleiding");
    expect(message(aThing({ name: "  " }))).toBe("geen titel");
    expect(message(aThing({ provider: null }))).toBe("geen aanbieder");
    expect(message(aThing({ provider: null, offers: { offeredBy: "School" } }))).toBe("read");
  });

  it("is read with everything that it says", () =>
    expect(
      readOf({
        description: "<p>Je leert een website maken met <b>HTML</b>.</p><script>alert(1)</script>",
        url: "https://example.org/websites",
        courseCode: "WEB-1",
        provider: { name: "De Leerfabriek", url: "https://example.org" },
        coursePrerequisites: "Je hebt vmbo of mbo 1.",
        educationalCredentialAwarded: { "@type": "EducationalOccupationalCredential", name: "Certificaat Websites" },
        inLanguage: "nl-NL",
        teaches: ["HTML", "CSS, JavaScript", "https://example.org/skill"],
        occupationalCategory: { "@type": "CategoryCode", name: "Webdeveloper" },
        offers: { price: "1.250,00", priceCurrency: "EUR" },
        audience: { requiredMinAge: 18 },
        hasCourseInstance: {
          startDate: "2027-02-01T09:00",
          remainingAttendeeCapacity: 4,
          courseMode: "onsite",
          location: { address: { postalCode: "1506 MK", addressLocality: "Zaandam", addressCountry: "NL" } },
          courseSchedule: {
            duration: "PT3H",
            repeatFrequency: "Weekly",
            repeatCount: 10,
            byDay: ["Monday", "Tuesday"],
            startTime: "19:00",
          },
        },
      }),
    ).toEqual(
      aCoursePosting({
        ownKey: "id De Leerfabriek WEB-1",
        url: "https://example.org/websites",
        website: "https://example.org",
        paragraphs: ["Je leert een website maken met HTML."],
        outcome: "Certificaat Websites",
        admission: "Je hebt vmbo of mbo 1.",
        entryLevels: ["vmbo", "mbo1"],
        minimumAge: 18,
        durationWeeks: 10,
        hoursPerWeek: 6,
        dayParts: ["evening"],
        mode: "on-site",
        priceCents: 125_000,
        languages: [{ language: "nl", level: null }],
        place: { text: "1506 MK Zaandam, NL", postcode: "1506", locality: "Zaandam" },
        starts: [{ startsOn: "2027-02-01", placesLeft: 4 }],
        occupations: ["Webdeveloper"],
        skills: ["HTML", "CSS", "JavaScript"],
      }),
    ));

  it("has a start for each time that it is given, but not for one that was cancelled", () =>
    expect(
      inInstance(
        { startDate: "2027-02-01" },
        { startDate: "2027-03-01", eventStatus: "https://schema.org/EventCancelled" },
        { courseSchedule: { startDate: "2027-09-01" } },
        { startDate: "soon" },
      ).starts.map(({ startsOn }) => startsOn),
    ).toEqual(["2027-02-01", "2027-09-01"]));

  it("says how long and how much only where all its times agree", () => {
    const weekly = (hours: number) => ({
      courseSchedule: { duration: `PT${hours}H`, repeatFrequency: "P1W", repeatCount: 4 },
    });
    expect(inInstance(weekly(3), weekly(3))).toMatchObject({ hoursPerWeek: 3, durationWeeks: 4 });
    expect(inInstance(weekly(3), weekly(6))).toMatchObject({ hoursPerWeek: null, durationWeeks: 4 });
    expect(inInstance({ courseMode: "online" }, { courseMode: "onsite" }).mode).toBeNull();
    expect(inInstance({ courseMode: ["online", "onsite"] }).mode).toBe("blended");
    expect(inInstance({ startDate: "2027-02-01", endDate: "2027-03-01" }).durationWeeks).toBe(5);
  });

  it("does not take hours of a whole course for hours of a week", () => {
    expect(inInstance({ courseWorkload: "PT22H" }).hoursPerWeek).toBeNull();
    expect(inInstance({ courseWorkload: "8 uur per week" }).hoursPerWeek).toBe(8);
    expect(inInstance({ courseSchedule: { duration: "PT2H", repeatFrequency: "Daily" } }).hoursPerWeek).toBeNull();
    expect(
      inInstance({ courseSchedule: { duration: "PT2H", repeatFrequency: "Daily", byDay: ["Monday", "Friday"] } })
        .hoursPerWeek,
    ).toBe(4);
  });

  it("is free where it says so, and has no price where offers differ or are in other money", () => {
    const priceOf = (offers: JsonObject | JsonObject[]) => {
      const { priceCents, priceNote } = readOf({ offers });
      return [priceCents, priceNote];
    };
    expect(priceOf({ price: 0 })).toEqual([0, null]);
    expect(priceOf({ category: "Free" })).toEqual([0, null]);
    expect(priceOf({ priceSpecification: { price: 16278, priceCurrency: "USD" } })).toEqual([null, "16278 USD"]);
    expect(
      priceOf([
        { price: 100, priceCurrency: "EUR" },
        { price: 200, priceCurrency: "EUR" },
      ]),
    ).toEqual([null, "100 EUR; 200 EUR"]);
    expect(priceOf({ price: 100 })).toEqual([null, "100"]);
    expect(readOf({ isAccessibleForFree: true }).priceCents).toBe(0);
  });

  it("is online when its place is", () =>
    expect(inInstance({ location: { "@type": "VirtualLocation", url: "https://example.org" } })).toMatchObject({
      mode: "online",
      place: null,
    }));

  it("is known by its identifier, else its code, else its address", () => {
    expect(readOf({ identifier: { propertyID: "CREBO", value: "25606" }, courseCode: "X" }).ownKey).toBe(
      "id CREBO 25606",
    );
    expect(readOf({ courseCode: "X" }).ownKey).toBe("id De Leerfabriek X");
    expect(readOf({ "@id": "https://example.org/#c" }).ownKey).toBe("url https://example.org/#c");
  });
});

describe("a programme of schema.org", () => {
  it("has its times on itself", () => {
    const read = readOf({
      "@type": "EducationalOccupationalProgram",
      timeToComplete: "P2Y",
      timeOfDay: "Evening",
      dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Saturday"],
      startDate: "2027-09-01",
      programPrerequisites: {
        "@type": "EducationalOccupationalCredential",
        credentialCategory: "HighSchool",
        educationalLevel: "havo",
      },
      educationalCredentialAwarded: "Associate degree",
      occupationalCredentialAwarded: { name: "Vakbekwaam tester" },
      occupationalCategory: ["15-1253.00 Software tester", "47-2111.00"],
      trainingSalary: { "@type": "MonetaryAmountDistribution", currency: "EUR", median: "16.00" },
    });
    expect(read).toMatchObject({
      durationWeeks: 104,
      dayParts: ["evening", "weekend"],
      starts: [{ startsOn: "2027-09-01", placesLeft: null }],
      entryLevels: ["mbo4"],
      admission: "HighSchool, havo",
      outcome: "Associate degree, Vakbekwaam tester",
      levelOut: "ad",
      occupations: ["Software tester"],
      paragraphs: ["Pay during the course: 16.00 EUR"],
    });
  });

  it("in a job is work-based", () => expect(readOf({ "@type": "WorkBasedProgram" }).mode).toBe("work-based"));
});
