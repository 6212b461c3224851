import { createHash } from "node:crypto";
import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { formatsFor } from "@techconnect/i18n/locales";
import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import fc from "fast-check";
import { dayParts, helps } from "@techconnect/domain/matching/needs";
import { choicesOf } from "../../guide/choices.ts";
import { memoryPlaces } from "../../places/testing/places.memory.ts";
import { memoryHelpDesks } from "../../support/testing/help-desks.memory.ts";
import { catalogueExperiences, experienceContentOf } from "../../talent/experience-content.ts";
import { talentContentOf } from "../../talent/talent-content.ts";
import { makeMatchStore } from "../match-store.ts";
import { matchingWords } from "../matching-words.ts";
import type { NeedsInput, SuggestionsInput } from "../read-suggestions-input.ts";
import { makeSuggest } from "../suggest.ts";
import type { Suggestion } from "../suggestion.ts";
import { offeredIn } from "./opportunities.memory.ts";
import { memorySuggestionFacts } from "./suggestion-facts.memory.ts";

/** The real catalogue: what is suggested in a demo, in memory. */
export const catalogue = loadCatalogue();
const store = makeMatchStore(makeInvertedMatchIndex());
store.put(offeredIn(catalogue));

export const suggestOn = (today: string) =>
  makeSuggest({
    store,
    facts: memorySuggestionFacts(catalogue),
    content: talentContentOf(catalogue.talentQuestions),
    choices: choicesOf(catalogue.choices),
    experiences: catalogueExperiences(experienceContentOf(catalogue)),
    helpDesks: memoryHelpDesks(catalogue),
    pointOf: memoryPlaces(catalogue).nearPostcode,
    words: (locale) => ({ ...formatsFor(locale), say: matchingWords(locale), language: (tag) => tag }),
    today: () => today,
    hashOf: (text) => createHash("sha256").update(text).digest("base64url"),
  });
export const suggest = suggestOn("2026-11-23");

export const asking = (over: Partial<SuggestionsInput> = {}): SuggestionsInput => ({
  answers: "bdacbdacbdac",
  chosenTalents: [],
  interests: [],
  wishes: [],
  experiences: [],
  first: 9,
  locale: "nl",
  ...over,
});
export const suggested = async (over: Partial<SuggestionsInput> = {}, on = suggest) => {
  const result = await on(asking(over));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
export const idsOf = (list: readonly Suggestion[]) => list.map(({ id }) => id);
export const setsOf = ({ jobProfiles, courses, vacancies }: Awaited<ReturnType<typeof suggested>>) =>
  [jobProfiles, courses, vacancies].map((list) => idsOf(list).toSorted());

export const anyAnswers = fc
  .array(fc.constantFrom(..."abcdx"), { minLength: 12, maxLength: 12 })
  .map((letters) => letters.join(""));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
export const anyNeeds: fc.Arbitrary<NeedsInput> = fc
  .record({
    hoursPerWeek: maybe(fc.integer({ min: 1, max: 60 })),
    dayParts: maybe(fc.subarray([...dayParts])),
    help: maybe(fc.subarray([...helps])),
    benefit: maybe(fc.boolean()),
    postcode: maybe(fc.constantFrom("1012", "1448", "9999")),
    travelMinutes: maybe(fc.integer({ min: 5, max: 180 })),
    budgetCents: maybe(fc.integer({ min: 0, max: 500_000 })),
  })
  .map((needs) => Object.fromEntries(Object.entries(needs).filter(([, value]) => value !== undefined)));
export const anyInput = fc.record({
  answers: anyAnswers,
  interests: fc.subarray(
    catalogue.choices.interests.map(({ id }) => id),
    { maxLength: 4 },
  ),
  wishes: fc.subarray(
    catalogue.choices.sectors.map(({ id }) => id),
    { maxLength: 3 },
  ),
});
