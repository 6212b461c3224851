import type { Occupation } from "../opportunity.ts";
import { fittedWeights, type Fitted } from "./fitted.ts";
import { nearOccupations } from "./near-occupations.ts";
import { nearSkills } from "./near-skills.ts";
import { profilesOf } from "./profiles.ts";
import { weightsOf } from "./skill-weights.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** What a taxonomy says of an occupation, in the terms of the engine. */
export type CompiledOccupation = Pick<Occupation, "technical" | "near">;

/**
 * So near at least is work that one can tell a person to be like theirs: teacher and IT teacher 0.75, electrician and
 * solar installer 0.6, call centre and helpdesk 0.26; of all pairs about one in twelve.
 */
export const nearEnoughToTell = 0.25;

type Asked = {
  readonly fitted?: Fitted;
  /** Of which occupations somebody may come; of all when left out. */
  readonly former?: (occupation: string) => boolean;
  /** Those less near are left out. All count, however far, when left out: for ranking among many that are all far. */
  readonly nearEnough?: number;
};

/**
 * Turns a taxonomy into what the engine matches with.
 *
 * @returns by occupation, each computed when it is asked for; undefined for one that the taxonomy does not have
 */
export const compileOccupations = (
  taxonomy: Taxonomy,
  { fitted = fittedWeights, former = () => true, nearEnough = 0 }: Asked = {},
) => {
  const { skills, occupations } = taxonomy;
  const from = [...occupations.keys()].filter((number) => former(occupations[number]!.id));
  const profiles = profilesOf(taxonomy);
  const skillNearness = nearSkills(taxonomy, profiles, fitted);
  const nearness = nearOccupations(taxonomy, profiles, fitted);
  const numberOf = new Map(occupations.map(({ id }, number) => [id, number]));

  const technicalOf = (occupation: number): Occupation["technical"] =>
    new Map(
      weightsOf(profiles, occupation, skillNearness(occupation)).map(({ skill, weight }) => [
        skills[skill]!.id,
        weight,
      ]),
    );
  const nearOf = (occupation: number): Occupation["near"] => {
    const near = nearness(occupation);
    return new Map(
      from
        .filter((other) => near[other]! > 0 && near[other]! >= nearEnough)
        .map((other) => [occupations[other]!.id, Math.min(1, near[other]!)]),
    );
  };

  return (id: string): CompiledOccupation | undefined => {
    const occupation = numberOf.get(id);
    return occupation === undefined ? undefined : { technical: technicalOf(occupation), near: nearOf(occupation) };
  };
};
