import type { Beginner } from "@techconnect/domain/courses/may-enter";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { Needs, Point } from "@techconnect/domain/matching/needs";
import { evidenceOf } from "@techconnect/domain/talent/evidence";
import { shownByExperiences } from "@techconnect/domain/talent/experience";
import { scoreTalents } from "@techconnect/domain/talent/score-talents";
import type { Person } from "@techconnect/matching/opportunity";
import { algorithmVersion } from "@techconnect/matching/weights";
import type { Choices } from "../guide/choices.ts";
import type { InvalidInput } from "../platform/invalid-input.ts";
import type { HelpDesks } from "../support/help-desks.ts";
import type { Experiences } from "../talent/experience.ts";
import { mostExperiences } from "../talent/link-experiences.ts";
import type { TalentContent } from "../talent/talent-content.ts";
import { contributionsIn, gapsIn, notNeededIn, type Explaining } from "./explain-match.ts";
import type { MatchStore } from "./match-store.ts";
import type { OpportunityKind } from "./opportunity-kind.ts";
import { pickSuggestions, type Picked } from "./pick-suggestions.ts";
import { readSuggestionsInput, type SuggestionsAsked, type SuggestionsInput } from "./read-suggestions-input.ts";
import { deskFor, sayGate, type GateWords } from "./say-gate.ts";
import type { SuggestionFacts } from "./suggestion-facts.ts";
import type { Feasibility, Suggestion, Suggestions } from "./suggestion.ts";

export type Suggest = (input: SuggestionsInput) => Promise<Result<Suggestions, InvalidInput>>;

type Needed = {
  readonly store: MatchStore;
  readonly facts: SuggestionFacts;
  readonly content: TalentContent;
  readonly choices: Choices;
  readonly experiences: Experiences;
  readonly helpDesks: HelpDesks;
  /** Where somebody with this postcode is, roughly; null when we cannot say. */
  readonly pointOf: (postcode: string) => Promise<Point | null>;
  readonly words: (locale: Locale) => GateWords;
  /** The day on which one wants to apply, YYYY-MM-DD. */
  readonly today: () => string;
  readonly hashOf: (text: string) => string;
};

/** The needs that say something, with a point instead of a postcode. School never counts, so it stays behind: only who shows a way in is told of it. */
const needsFrom = async ({ needs }: SuggestionsAsked, pointOf: Needed["pointOf"]): Promise<Needs> => {
  const { postcode, schoolLevel: _never, ...rest } = needs;
  const from = postcode === undefined ? null : await pointOf(postcode);
  return from ? { ...rest, from } : rest;
};

const personFrom = (asked: SuggestionsAsked, { scored, skillsOf }: TalentContent): Person => ({
  skills: evidenceOf({ questions: scored, skillsOf, ...asked }),
  occupations: asked.pastOccupations,
  interests: new Set(asked.interests),
  sectors: new Set(asked.wishes),
});

/** Chosen talents first, then by strength: the first that shows a skill is the one behind it. */
const talentBehind = ({ answers, chosenTalents }: SuggestionsAsked, { scored, skillsOf }: TalentContent) => {
  const ranked = [...chosenTalents, ...scoreTalents(scored, answers).map(({ talent }) => talent)];
  return (skill: string): string | null => ranked.find((talent) => skillsOf.get(talent)?.includes(skill)) ?? null;
};

/** What somebody did before that shows a skill as strongly as anything does: their words, and how it showed there. */
const pastBehind = (asked: SuggestionsAsked, content: TalentContent): Explaining["pastBehind"] => {
  const { skills } = personFrom(asked, content);
  const shown = shownByExperiences(asked.experiences);
  return (skill) => {
    const past = shown.get(skill);
    if (!past || past.strength < (skills.get(skill) ?? 0)) return null;
    const there = past.by[0]?.experience.skills.find((each) => each.skill.id === skill)?.there ?? null;
    return { words: [...new Set(past.by.map(({ words }) => words))], there };
  };
};

const pastAs =
  ({ experiences }: SuggestionsAsked): Explaining["pastAs"] =>
  (occupation) => [
    ...new Set(experiences.filter(({ experience }) => experience.esco === occupation).map(({ words }) => words)),
  ];

/** Everything that the picked ones say, read in two goes. */
const explaining = async (
  picked: readonly Picked[],
  asked: SuggestionsAsked,
  { facts, choices, content, words }: Needed,
): Promise<Explaining> => {
  const { locale } = asked;
  const ids = [...new Set(picked.flatMap(({ match }) => match.occupation ?? []))];
  const occupations = new Map((await facts.occupations(locale, ids)).map((each) => [each.id, each]));
  const skills = picked
    .flatMap((each) => each.facts.technical)
    .concat([...occupations.values()].flatMap(({ technical }) => technical))
    .concat(picked.flatMap(({ match }) => match.contributions.map(({ of }) => of)));
  const technical = await facts.technicalSkills(locale, [...new Set(skills)]);
  const bySkill = new Map(technical.map((each) => [each.skill, each]));
  const contributing = picked.flatMap(({ match }) => match.contributions);
  const names = new Map(
    (await facts.names(locale, [...new Set(contributing.map(({ of }) => of))])).map((each) => [each.id, each.label]),
  );
  const labels = new Map(
    [...choices.interests(locale), ...choices.sectors(locale)].map(({ id, label }) => [id, label]),
  );

  return {
    say: words(locale).say,
    choice: (id) => labels.get(id),
    occupation: (id) => occupations.get(id),
    technical: (skill) => bySkill.get(skill),
    name: (id) => names.get(id),
    talentBehind: talentBehind(asked, content),
    pastAs: pastAs(asked),
    pastBehind: pastBehind(asked, content),
  };
};

/** What the needs make of a picked one, with who to ask. */
const feasibilityIn = async (needs: Needs, locale: Locale, { words, helpDesks }: Needed) => {
  const desks = await helpDesks.all(locale);
  const said = words(locale);
  return ({ checked }: Picked): readonly Feasibility[] =>
    (checked?.gates ?? []).map((result) => {
      const topic = result.remedy && deskFor[result.remedy];
      return {
        gate: result.gate,
        verdict: result.verdict,
        text: checked ? sayGate(result, checked.offer, needs, said) : "",
        remedy: result.remedy && said.say(`matching.remedy.${result.remedy}`),
        helpDesk: (topic && desks.find(({ topics }) => topics.includes(topic))) ?? null,
      };
    });
};

/** Who would begin a course; null when no school level was told. */
const beginnerIn = ({ needs: { schoolLevel, under18 = false } }: SuggestionsAsked): Beginner | null =>
  schoolLevel === undefined ? null : { finished: schoolLevel, under18 };

/** The same for the same input, in whatever order its parts come; school is no part of it. */
const canonical = ({
  answers,
  chosenTalents,
  interests,
  wishes,
  experiences,
  needs,
  first,
}: SuggestionsAsked): string =>
  JSON.stringify([
    algorithmVersion,
    answers,
    chosenTalents.toSorted(),
    interests.toSorted(),
    wishes.toSorted(),
    experiences
      .map(({ experience: { id }, without, confirmed }) => [id, without.toSorted(), confirmed.toSorted()].join(" "))
      .toSorted(),
    Object.entries({ ...needs, schoolLevel: undefined }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    first,
  ]);

/** The picked ones of the three kinds. */
const pickAll = (asked: SuggestionsAsked, needs: Needs, { store, facts, content, today }: Needed) => {
  const person = personFrom(asked, content);
  const may = store.mayShow({ under18: needs.under18 ?? false, today: today() });
  const pick = (kind: OpportunityKind, factsOf: SuggestionFacts["courses"]) =>
    pickSuggestions(store.index, { person, kind, first: asked.first, may, needs, factsOf });
  return Promise.all([
    pick("job-profile", facts.jobProfiles),
    pick("course", facts.courses),
    pick("vacancy", facts.vacancies),
  ]);
};

/** How a picked one is told, with everything that telling these needs at hand. */
const teller = async (picked: readonly Picked[], asked: SuggestionsAsked, needs: Needs, needed: Needed) => {
  const words = await explaining(picked, asked, needed);
  const feasibility = await feasibilityIn(needs, asked.locale, needed);
  return (each: Picked): Suggestion => ({
    locale: asked.locale,
    id: each.match.opportunity,
    score: each.match.score,
    group: each.group,
    contributions: contributionsIn(each.match, words),
    gaps: gapsIn(each.match, each.facts.technical, words),
    notNeeded: notNeededIn(each.match, words),
    feasibility: feasibility(each),
    algorithmVersion,
  });
};

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/**
 * Finds what suits somebody, says why, and what stands between. Nothing of it is kept.
 *
 * Fit comes from answers, chosen talents, what one did before, interests and wishes alone. Needs never lower it: they say how open the way
 * is, and put what is most open first within a group.
 */
export const makeSuggest =
  (needed: Needed): Suggest =>
  async (input) => {
    const { choices, experiences, pointOf, hashOf } = needed;
    const { locale } = input;
    const read = readSuggestionsInput(input, {
      interests: idsOf(choices.interests(locale)),
      sectors: idsOf(choices.sectors(locale)),
      experiences: await experiences.byIds(
        locale,
        input.experiences.slice(0, mostExperiences).map(({ id }) => id),
      ),
    });
    if (!read.ok) return read;

    const asked = read.value;
    const needs = await needsFrom(asked, pointOf);
    const [jobProfiles, courses, vacancies] = await pickAll(asked, needs, needed);
    const tell = await teller([...jobProfiles, ...courses, ...vacancies], asked, needs, needed);
    return ok({
      algorithmVersion,
      inputHash: hashOf(canonical(asked)),
      jobProfiles: jobProfiles.map((each) => ({ ...tell(each), beginner: beginnerIn(asked) })),
      courses: courses.map(tell),
      vacancies: vacancies.map(tell),
    });
  };
