import fc from "fast-check";
import type { ToldExperience } from "../experience.ts";
import type { Answers } from "../score-talents.ts";
import {
  optionIds,
  talentIds,
  type Evidence,
  type OptionId,
  type ScoredQuestion,
  type TalentId,
} from "../talent-questions.ts";

/** An option that gives 3, 2 and 1 points to three talents. */
export const anOption = (id: OptionId, [three, two, one]: readonly [TalentId, TalentId, TalentId]) => ({
  id,
  evidence: { [three]: 3, [two]: 2, [one]: 1 } as Evidence,
});

const threeTalents = fc
  .shuffledSubarray([...talentIds], { minLength: 3, maxLength: 3 })
  .map(([three, two, one]) => [three!, two!, one!] as const);

const options = fc
  .tuple(threeTalents, threeTalents, threeTalents, threeTalents)
  .map((talents) => talents.map((each, at) => anOption(optionIds[at]!, each)));

/** Twelve questions as the real ones are built, with any talents. */
export const someQuestions: fc.Arbitrary<readonly ScoredQuestion[]> = fc
  .array(options, { minLength: 12, maxLength: 12 })
  .map((all) => all.map((each, at) => ({ id: `question-${at + 1}`, options: each })));

/** Twelve answers, some skipped. */
export const someAnswers: fc.Arbitrary<Answers> = fc.array(fc.constantFrom(...optionIds, null), {
  minLength: 12,
  maxLength: 12,
});

/** Talents that a person may put on the card. */
export const someTalents = fc.subarray([...talentIds], { maxLength: 4 });

const skills = ["tc:handig", "skill:solving", "skill:logic", "skill:helping", "own:scrum"] as const;

/** Something that somebody may have done, with any of its skills refused or confirmed. */
export const someExperience: fc.Arbitrary<ToldExperience> = fc.record({
  words: fc.constantFrom("kok", "zorg voor mijn moeder", "طباخ"),
  skills: fc.uniqueArray(fc.record({ skill: fc.constantFrom(...skills), weight: fc.constantFrom(1, 2, 3) }), {
    selector: ({ skill }) => skill,
    maxLength: 5,
  }),
  without: fc.subarray([...skills], { maxLength: 2 }),
  confirmed: fc.subarray([...skills], { maxLength: 3 }),
});

export const someExperiences = fc.array(someExperience, { maxLength: 6 });
