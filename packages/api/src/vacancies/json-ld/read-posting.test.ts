import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPosting } from "./read-posting.ts";
import { aThing, readThing as read } from "../testing/a-thing.ts";
import type { Json } from "./values.ts";

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
    ["a list", [aThing()]],
  ])("not %s", (_what, thing) => expect(reason(thing)).toBe("geen JobPosting"));

  it.each([["JobPosting"], ["http://schema.org/JobPosting"], ["schema:JobPosting"]])("a %s", (type) =>
    expect(reason(aThing({ "@type": type }))).toBeNull(),
  );
  it("one that has another type beside it", () =>
    expect(reason(aThing({ "@type": ["Thing", "JobPosting"] }))).toBeNull());

  it("needs a title, and takes its name for one", () => {
    expect(reason(aThing({ title: " " }))).toBe("geen titel");
    expect(reason(aThing({ title: "123" }))).toBe("geen titel");
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
    expect(posting.described).toEqual(["Jij helpt collega's met hun computer."]);
    expect(Object.keys(posting).toSorted()).toEqual(
      "described employer hoursPerWeek language occupations ownKey paragraphs pay payText place postedOn remote skills title url validThrough".split(
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
  const weird = fc.dictionary(fc.constantFrom(...keys), json).map((over) => aThing(over));
  fc.assert(
    fc.property(fc.oneof(weird, json), (thing) => void readPosting(thing)),
    { numRuns: 500 },
  );
});
