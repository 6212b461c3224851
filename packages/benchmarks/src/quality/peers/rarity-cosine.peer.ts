import type { Query } from "../data/task-data.ts";

/** How much each skill belongs to an occupation, by occupation: 1 essential, ½ optional. */
export type Profiles = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The relations of a taxonomy as profiles. */
export const profilesOf = (relations: readonly (readonly string[])[]): Profiles => {
  const profiles = new Map<string, Map<string, number>>();
  for (const [occupation = "", skill = "", relation] of relations)
    profiles.set(
      occupation,
      (profiles.get(occupation) ?? new Map<string, number>()).set(skill, relation === "essential" ? 1 : 0.5),
    );
  return profiles;
};

const indexOf = (profiles: Profiles) => {
  const holders = new Map<string, (readonly [occupation: string, weight: number])[]>();
  for (const [occupation, skills] of profiles)
    for (const [skill, weight] of skills) {
      const known = holders.get(skill) ?? [];
      known.push([occupation, weight]);
      holders.set(skill, known);
    }
  const rarity = (skill: string) => Math.log((profiles.size + 1) / ((holders.get(skill)?.length ?? 0) + 1));
  const lengths = new Map(
    [...profiles].map(([occupation, skills]) => [
      occupation,
      Math.hypot(...[...skills].map(([skill, weight]) => weight * rarity(skill))) || 1,
    ]),
  );
  return { holders, rarity, lengths };
};

/**
 * Ranks occupations by the skills they share with what somebody can do: cosine, rare skills weighing more.
 *
 * A published baseline (`idfcos` of the scripts that came with the data), told anew. Only the length of the occupation
 * divides: that of the person leaves the order alone.
 */
export const rankByRarity = (
  profiles: Profiles,
  candidates: readonly string[],
): ((query: Query, most: number) => readonly string[]) => {
  const { holders, rarity, lengths } = indexOf(profiles);
  return ({ skills, occupation = "", exclude = [] }, most) => {
    const can = skills ? new Map(skills.map((skill) => [skill, 1])) : (profiles.get(occupation) ?? new Map());
    const fit = new Map<string, number>();
    for (const [skill, has] of can)
      for (const [holder, wants] of holders.get(skill) ?? [])
        fit.set(holder, (fit.get(holder) ?? 0) + has * wants * rarity(skill) ** 2);
    const fitOf = (id: string) => (fit.get(id) ?? 0) / (lengths.get(id) ?? 1);
    const excluded = new Set([occupation, ...exclude]);
    return candidates
      .filter((id) => !excluded.has(id))
      .map((id) => [id, fitOf(id)] as const)
      .toSorted(([a, fitA], [b, fitB]) => fitB - fitA || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id);
  };
};
