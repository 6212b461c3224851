import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thingsIn } from "./find-postings.ts";
import { readPosting } from "./read-posting.ts";
import type { Json, JsonObject } from "./values.ts";

const aPosting = (over: JsonObject = {}): JsonObject => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Servicedeskmedewerker",
  ...over,
});
const read = (over: JsonObject = {}) => {
  const posting = readPosting(aPosting(over));
  if (!posting.ok) throw new Error(posting.error.message);
  return posting.value;
};
const reason = (thing: Json) => {
  const posting = readPosting(thing);
  return posting.ok ? null : posting.error.message;
};

describe("what is a posting", () => {
  it.each<[string, Json]>([
    ["another type", { "@type": "Person", name: "Peter" }],
    ["no type", { title: "Tester" }],
    ["a text", "JobPosting"],
    ["nothing", null],
    ["a list", [aPosting()]],
  ])("not %s", (_what, thing) => expect(reason(thing)).toBe("geen JobPosting"));

  it.each([["JobPosting"], ["http://schema.org/JobPosting"], ["schema:JobPosting"]])("a %s", (type) =>
    expect(reason(aPosting({ "@type": type }))).toBeNull(),
  );
  it("one that has another type beside it", () =>
    expect(reason(aPosting({ "@type": ["Thing", "JobPosting"] }))).toBeNull());

  it("needs a title, and takes its name for one", () => {
    expect(reason(aPosting({ title: " " }))).toBe("geen titel");
    expect(reason(aPosting({ title: "123" }))).toBe("geen titel");
    expect(read({ title: null, name: "Tester <b>(m/v)</b>" }).title).toBe("Tester (m/v)");
  });
});

describe("the text", () => {
  it("is paragraphs without tags, scripts or entities", () =>
    expect(
      read({
        description:
          "<h2>Over ons</h2><p>Wij&nbsp;zijn <b>leuk</b> &amp; klein.<script>alert(1)</script></p><ul><li>een</li><li>twee</li></ul><img src=x onerror=alert(2)>",
      }).paragraphs,
    ).toEqual(["Over ons", "Wij zijn leuk & klein.", "• een\n• twee"]));

  it("is read too when its tags were escaped once too often", () =>
    expect(read({ description: "&lt;p&gt;Hallo&lt;/p&gt;&lt;p&gt;daar&lt;/p&gt;" }).paragraphs).toEqual([
      "Hallo",
      "daar",
    ]));

  it("keeps plain text as it is, a smaller-than sign too", () =>
    expect(read({ description: "Reistijd < 1 uur\r\n\r\nSalaris > 2000" }).paragraphs).toEqual([
      "Reistijd < 1 uur",
      "Salaris > 2000",
    ]));

  it("shows what the employer asks, diploma and English included, and makes nothing of it", () => {
    const posting = read({
      description: "Jij helpt collega's met hun computer.",
      educationRequirements: { "@type": "EducationalOccupationalCredential", credentialCategory: "mbo-4" },
      experienceRequirements: { monthsOfExperience: "24" },
      qualifications: ["Goed Engels", { description: "Rijbewijs B" }],
    });
    expect(posting.paragraphs.slice(1)).toEqual([
      "Wat de werkgever vraagt: Goed Engels, Rijbewijs B",
      "Opleiding: mbo-4",
      "Ervaring: 24 months",
    ]);
    expect(Object.keys(posting).toSorted()).toEqual(
      "employer hoursPerWeek language occupations ownKey paragraphs pay payText place postedOn remote skills title url validThrough".split(
        " ",
      ),
    );
  });

  it("never has a control character or an invisible mark in it, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("<", ">", "b", "/", "script", "&lt;", "&#0;", "\u0000", "\u202e", " ", "\n"),
        }),
        (text) => {
          const { title, paragraphs } = read({ title: `Tester ${text}`, description: text });
          for (const line of [title, ...paragraphs]) {
            expect(line).not.toMatch(/\p{Cc}(?<!\n)|\p{Cf}/u);
            expect(line).toBe(line.trim());
          }
        },
      ),
    );
  });
});

describe("the language", () => {
  it("is the one that is said", () => expect(read({ inLanguage: "de-AT" }).language).toBe("de"));
  it.each([
    ["Wij zoeken een collega voor de servicedesk. Jij helpt mensen met hun laptop.", "nl"],
    ["You will work with the team and help our customers.", "en"],
    ["نبحث عن زميل للعمل في الدعم الفني", "ar"],
    ["Tester", "und"],
  ])("of %j is %s", (description, language) => expect(read({ title: "Tester", description }).language).toBe(language));
});

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

describe("what a posting is called", () => {
  it("is its identifier, with whose it is, else its address, else nothing", () => {
    expect(
      read({ identifier: { "@type": "PropertyValue", name: "ACME", value: 42 }, url: "https://example.org/42" }).ownKey,
    ).toBe("id ACME 42");
    expect(read({ identifier: "42", hiringOrganization: { name: "ACME" } }).ownKey).toBe("id ACME 42");
    expect(read({ url: "https://example.org/42" }).ownKey).toBe("url https://example.org/42");
    expect(read({ url: "javascript:alert(1)" })).toMatchObject({ ownKey: null, url: null });
    expect(read().ownKey).toBeNull();
  });
});

it("reads the employer from a text or an object, days from instants, skills from lists and running text", () => {
  const posting = read({
    hiringOrganization: "Bouwbedrijf &amp; Zn.",
    datePosted: "2026-11-20T08:00:00+01:00",
    validThrough: "morgen",
    skills: ["Excel, Word; netwerken", { "@type": "DefinedTerm", name: "Ticketing" }, "Excel"],
    relevantOccupation: { name: "Software Developers, Applications" },
    occupationalCategory: "15-1232.00 Computer User Support Specialists",
  });
  expect(posting).toMatchObject({
    employer: "Bouwbedrijf & Zn.",
    postedOn: "2026-11-20",
    validThrough: null,
    skills: ["Excel", "Word", "netwerken", "Ticketing"],
    occupations: ["Software Developers, Applications", "Computer User Support Specialists"],
  });
  expect(read({ hiringOrganization: [] }).employer).toBeNull();
});

it("reads or refuses any JSON without failing", () => {
  const json = fc.json().map((text): Json => JSON.parse(text));
  const keys =
    "title name description skills baseSalary jobLocation workHours identifier url hiringOrganization validThrough".split(
      " ",
    );
  const weird = fc.dictionary(fc.constantFrom(...keys), json).map((over) => aPosting(over));
  fc.assert(
    fc.property(fc.oneof(weird, json), (thing) => void readPosting(thing)),
    { numRuns: 500 },
  );
});

describe("things in a document", () => {
  const one = aPosting();
  it.each<[string, Json, number]>([
    ["a posting itself", one, 1],
    ["a list", [one, one], 2],
    [
      "a graph",
      { "@context": "https://schema.org", "@graph": [one, { "@type": "Organization", "@id": "#a", name: "ACME" }] },
      2,
    ],
    ["a wrapper", { source: "x", json: one }, 1],
    ["lists in wrappers in lists", [{ source: "x", json: [one, { "@graph": [one] }] }], 2],
    ["something else", { "@type": "Person" }, 1],
  ])("are those of %s", (_what, document, count) => expect(thingsIn(document)).toHaveLength(count));

  it("have what they refer to filled in", () => {
    const graph: Json = {
      "@graph": [
        { ...one, hiringOrganization: { "@id": "#a" } },
        { "@type": "Organization", "@id": "#a", name: "ACME" },
      ],
    };
    const posting = readPosting(thingsIn(graph)[0] ?? null);
    expect(posting).toMatchObject({ ok: true, value: { employer: "ACME" } });
  });

  it("are not looked for without end", () => {
    let deep: Json = one;
    for (let n = 0; n < 1_000; n++) deep = [deep];
    expect(thingsIn(deep)).toEqual([null]);
  });
});
