import type { Profiles } from "./profiles.ts";
import { largest } from "./rows.ts";

/** So many skills are kept of each occupation; what comes after is hardly near. */
const mostSkills = 400;

/**
 * How much each skill tells of an occupation, heaviest first.
 *
 * A skill counts by how telling it is, times 1 when it is essential, ½ when optional; one that is not listed counts by
 * how near it is, and a listed one never less than that. So what a taxonomy left out weighs most for whoever has little
 * that it did list, and no evidence ever lowers anything.
 *
 * @param nearness of each skill to the occupation, 0 or more
 */
export const weightsOf = (
  { own, tellingOf }: Profiles,
  occupation: number,
  nearness: Float64Array,
): readonly { readonly skill: number; readonly weight: number }[] => {
  const weights = nearness.map((value) => Math.min(1, value));
  for (const [skill, listed] of own[occupation]!) weights[skill] = Math.max(weights[skill]!, listed);
  weights.forEach((weight, skill) => {
    weights[skill] = weight * tellingOf[skill]!;
  });
  return largest(weights, mostSkills).map((skill) => ({ skill, weight: weights[skill]! }));
};
