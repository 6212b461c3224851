import { formatsFor } from "@techconnect/i18n/locales";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "@techconnect/domain/kernel/locale";
import { gatesOf } from "@techconnect/domain/matching/feasibility";
import { dayParts, helps, remedies, type Needs, type Offer } from "@techconnect/domain/matching/needs";
import { matchingWords } from "./matching-words.ts";
import { deskFor, sayGate, type GateWords } from "./say-gate.ts";
import { anOffer } from "./testing/an-offer.ts";

const wordsOf = (locale: Locale): GateWords => ({
  ...formatsFor(locale),
  say: matchingWords(locale),
  language: (tag) => new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag,
});
const said = (offer: Offer, needs: Needs, locale: Locale = "nl") =>
  Object.fromEntries(
    gatesOf(offer, needs).map((result) => [result.gate, sayGate(result, offer, needs, wordsOf(locale))]),
  );

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const anyNeeds: fc.Arbitrary<Needs> = fc
  .record({
    hoursPerWeek: maybe(fc.integer({ min: 1, max: 60 })),
    dayParts: maybe(fc.subarray([...dayParts])),
    help: maybe(fc.subarray([...helps])),
    benefit: maybe(fc.boolean()),
    under18: maybe(fc.boolean()),
    from: maybe(fc.constant({ latitude: 52.37, longitude: 4.9 })),
    travelMinutes: maybe(fc.integer({ min: 5, max: 180 })),
    budgetCents: maybe(fc.integer({ min: 0, max: 500_000 })),
  })
  .map((needs) => Object.fromEntries(Object.entries(needs).filter(([, value]) => value !== undefined)));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const anyOffer: fc.Arbitrary<Offer> = fc.record({
  kind: fc.constantFrom("course" as const, "vacancy" as const),
  hoursPerWeek: orNull(fc.constantFrom({ from: 8, to: 8 }, { from: 1, to: 1 }, { from: 24, to: 36 })),
  dayParts: fc.subarray([...dayParts]),
  place: orNull(fc.constantFrom({ latitude: 52.37, longitude: 4.9 }, { latitude: 51.9, longitude: 4.4 })),
  remote: orNull(fc.constantFrom("no" as const, "partly" as const, "fully" as const)),
  priceCents: orNull(fc.constantFrom(0, 100_00, 9_000_00)),
  languages: fc.subarray([
    { language: "nl", level: "A2" },
    { language: "en", level: "B1" },
    { language: "nl", level: "B2" },
  ]),
  deviceIncluded: orNull(fc.boolean()),
  childcareOnSite: orNull(fc.boolean()),
  minimumAge: orNull(fc.constantFrom(15, 18)),
  recognised: orNull(fc.boolean()),
});

describe("saying what a gate says", () => {
  it("has words in each language for whatever needs make of whatever offer, without an empty place in them", () => {
    fc.assert(
      fc.property(anyOffer, anyNeeds, fc.constantFrom(...locales), (offer, needs, locale) => {
        for (const text of Object.values(said(offer, needs, locale))) {
          expect(text.length).toBeGreaterThan(4);
          expect(text).not.toMatch(/\{|\}|undefined|null|NaN|matching\./);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has words in each language for every remedy", () => {
    for (const locale of locales)
      for (const remedy of remedies) expect(matchingWords(locale)(`matching.remedy.${remedy}`)).toMatch(/\.$/);
  });

  it("names hours, minutes, money, languages and age", () => {
    const offer = anOffer({
      hoursPerWeek: { from: 24, to: 36 },
      place: { latitude: 52.3, longitude: 4.9 },
      priceCents: 1_250_50,
      languages: [
        { language: "nl", level: "B2" },
        { language: "en", level: "B1" },
      ],
      minimumAge: 18,
    });
    const needs: Needs = {
      hoursPerWeek: 20,
      from: { latitude: 52.37, longitude: 4.9 },
      travelMinutes: 60,
      budgetCents: 0,
      help: ["language"],
      under18: true,
    };
    expect(said(offer, needs)).toMatchObject({
      hours: "24–36 uur per week. Dat is meer dan jij kunt.",
      travel: expect.stringMatching(/^Ongeveer \d+ minuten reizen\.$/),
      price: expect.stringMatching(/^Het kost €\s1\.250,50\. Dat is meer dan jij kunt betalen\.$/),
      language: "Je hebt meer taal nodig: Nederlands B2 en Engels B1.",
      age: "Dit is vanaf 18 jaar.",
    });
    expect(said(offer, needs, "ar")["price"]).toContain("1,250.50");
  });

  it("sends people to a desk for money, laptops, language, childcare, benefits and youth", () => {
    expect(new Set(Object.values(deskFor))).toEqual(
      new Set([null, "money", "laptop", "language", "childcare", "benefit", "youth"]),
    );
  });
});
