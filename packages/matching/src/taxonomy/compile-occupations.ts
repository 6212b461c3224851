import type { Occupation } from "../opportunity.ts";
import { fittedWeights, type Fitted } from "./fitted.ts";
import { nearOccupations } from "./near-occupations.ts";
import { nearSkills } from "./near-skills.ts";
import { profilesOf } from "./profiles.ts";
import { largest } from "./rows.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** So many skills are kept of each; what comes after is hardly near. */
const mostSkills = 400;

/** What a taxonomy says of an occupation, in the terms of the engine. */
export type CompiledOccupation = Pick<Occupation, "technical" | "near">;

type Asked = {
  readonly fitted?: Fitted;
  /** Of which occupations somebody may come; of all when left out. */
  readonly former?: (occupation: string) => boolean;
};

/**
 * Turns a taxonomy into what the engine matches with.
 *
 * A skill counts by how telling it is, times 1 when it is essential, ½ when optional; one that is not listed counts by
 * how near it is, and a listed one never less than that. So what a taxonomy left out weighs most for whoever has little
 * that it did list, and no evidence ever lowers anything.
 *
 * @returns by occupation, each computed when it is asked for; undefined for one that the taxonomy does not have
 */
export const compileOccupations = (taxonomy: Taxonomy, { fitted = fittedWeights, former = () => true }: Asked = {}) => {
  const { skills, occupations } = taxonomy;
  const from = [...occupations.keys()].filter((number) => former(occupations[number]!.id));
  const profiles = profilesOf(taxonomy);
  const skillNearness = nearSkills(taxonomy, profiles, fitted);
  const nearness = nearOccupations(taxonomy, profiles, fitted);
  const numberOf = new Map(occupations.map(({ id }, number) => [id, number]));

  const technicalOf = (occupation: number): Occupation["technical"] => {
    const weights = skillNearness(occupation);
    for (const [skill, listed] of profiles.own[occupation]!) weights[skill] = Math.max(weights[skill]!, listed);
    weights.forEach((weight, skill) => {
      weights[skill] = Math.min(1, weight) * profiles.tellingOf[skill]!;
    });
    return new Map(largest(weights, mostSkills).map((skill) => [skills[skill]!.id, weights[skill]!]));
  };
  const nearOf = (occupation: number): Occupation["near"] => {
    const near = nearness(occupation);
    return new Map(
      from.filter((other) => near[other]! > 0).map((other) => [occupations[other]!.id, Math.min(1, near[other]!)]),
    );
  };

  return (id: string): CompiledOccupation | undefined => {
    const occupation = numberOf.get(id);
    return occupation === undefined ? undefined : { technical: technicalOf(occupation), near: nearOf(occupation) };
  };
};
