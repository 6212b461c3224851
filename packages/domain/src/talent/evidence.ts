import { shownByExperiences, type ToldExperience } from "./experience.ts";
import { relativeStrength } from "./relative-strength.ts";
import type { Answers } from "./score-talents.ts";
import { talentIds, type ScoredQuestion, type TalentId } from "./talent-questions.ts";

/** The most that answers alone can show; only a person's own choice, or somebody who saw it, goes further. */
export const MAX_FROM_ANSWERS = 0.9;

/**
 * What the interest "with my hands" says about working precisely with one's hands: said, not yet shown, so about as much
 * as answers that stand out a little. With more, work of the hands would crowd out all else for whoever ticks it.
 */
const fromHands = { interest: "hands", skill: "tc:handig", strength: 0.25 } as const;

/** From this z on answers show all that they can; about one random answerer in a thousand gets there by chance. */
const fullyShownFrom = 4;

/** Rises evenly with z, from 0 for a z of 0 or less up to `MAX_FROM_ANSWERS`; the same for everybody. */
const strengthFrom = (z: number) => MAX_FROM_ANSWERS * Math.min(1, Math.max(0, z) / fullyShownFrom);

/** What is known of a person from the talent flow: answers, choices and what they did before. */
export type TalentFlow = {
  readonly questions: readonly ScoredQuestion[];
  readonly answers: Answers;
  /** Talents that the person put on the card; empty when the answers' own were fine. */
  readonly chosenTalents: readonly TalentId[];
  readonly interests: readonly string[];
  readonly experiences: readonly ToldExperience[];
  /** The transferable skills that each talent is evidence of. */
  readonly skillsOf: ReadonlyMap<TalentId, readonly string[]>;
};

const talentsBySkill = (skillsOf: TalentFlow["skillsOf"]) =>
  Map.groupBy(
    talentIds.flatMap((talent) => (skillsOf.get(talent) ?? []).map((skill) => ({ talent, skill }))),
    ({ skill }) => skill,
  );

/**
 * How strongly the talent flow shows each skill: transferable ones, and technical ones that experiences name.
 *
 * The points of all talents that feed a skill are added up before they are compared with a random answer. A chosen
 * talent shows its skills fully, since a person's choice beats the sum. Whatever is said more than once counts at its
 * strongest, so nothing that is added lowers anything.
 *
 * @returns skill id → strength, above 0 and at most 1; a skill without evidence is left out
 */
export const evidenceOf = (flow: TalentFlow): ReadonlyMap<string, number> => {
  const strengths = new Map<string, number>();
  const show = (skill: string, strength: number) => {
    if (strength > 0) strengths.set(skill, Math.max(strength, strengths.get(skill) ?? 0));
  };

  for (const [skill, fed] of talentsBySkill(flow.skillsOf)) {
    const { z } = relativeStrength(
      flow.questions,
      flow.answers,
      fed.map(({ talent }) => talent),
    );
    show(skill, strengthFrom(z));
  }
  for (const talent of flow.chosenTalents) for (const skill of flow.skillsOf.get(talent) ?? []) show(skill, 1);
  if (flow.interests.includes(fromHands.interest)) show(fromHands.skill, fromHands.strength);
  for (const [skill, { strength }] of shownByExperiences(flow.experiences)) show(skill, strength);

  return strengths;
};
