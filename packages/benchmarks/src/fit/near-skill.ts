import type { Fitted } from "@techconnect/matching/taxonomy/fitted";
import { nearSkills } from "@techconnect/matching/taxonomy/near-skills";
import { profilesOf } from "@techconnect/matching/taxonomy/profiles";
import { weightsOf } from "@techconnect/matching/taxonomy/skill-weights";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { amountOf, normOf } from "@techconnect/matching/weights";
import type { Task } from "./development-task.ts";

/** How well occupations are found: the mean reciprocal rank, and its standard error. */
export type Found = { readonly mean: number; readonly error: number };
/** Weights, and how well occupations are found with them in each task. */
export type Tried = { readonly weights: Fitted["nearSkill"]; readonly found: readonly Found[] };

/** Who is looked for, and by which skills. */
type Search = { readonly skills: readonly number[]; readonly wanted: ReadonlySet<number> };

const searchesOf = (
  { queries, gains }: Task,
  placeOf: ReadonlyMap<string, number>,
  numberOf: ReadonlyMap<string, number>,
) =>
  queries.map(({ qid, skills }): Search => {
    const best = Math.max(...(gains.get(qid)?.values() ?? []));
    const wanted = [...(gains.get(qid) ?? [])].filter(([, gain]) => gain === best);
    return {
      skills: skills.flatMap((skill) => placeOf.get(skill) ?? []),
      wanted: new Set(wanted.flatMap(([id]) => numberOf.get(id) ?? [])),
    };
  });

/** One over the place of the first that is looked for, over all searches. */
const reciprocalRank = (searches: readonly Search[], scores: readonly Float64Array[]): Found => {
  const ranks = searches.map(({ wanted }, at) => {
    const own = scores[at]!;
    const best = Math.max(...[...wanted].map((occupation) => own[occupation]!));
    return 1 / (1 + own.reduce((before, score) => before + (score > best ? 1 : 0), 0));
  });
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / ranks.length;
  return { mean, error: Math.sqrt(variance / ranks.length) };
};

/**
 * Tries weights of what makes a skill near to an occupation: how well occupations are found by skills with each.
 *
 * @param tasks people's skills, and the occupation that they have
 */
export const tryNearSkill = (
  taxonomy: Taxonomy,
  tasks: readonly Task[],
  fitted: Fitted,
  all: readonly Fitted["nearSkill"][],
): readonly Tried[] => {
  const profiles = profilesOf(taxonomy);
  const numberOf = new Map(taxonomy.occupations.map(({ id }, number) => [id, number]));
  const searches = tasks.map((task) => searchesOf(task, profiles.placeOf, numberOf));
  const none = { smoothed: 0, kin: 0, text: 0 };
  const part = (only: Partial<Fitted["nearSkill"]>) =>
    nearSkills(taxonomy, profiles, { ...fitted, nearSkill: { ...none, ...only } });
  const [smoothed, kin, text] = [part({ smoothed: 1 }), part({ kin: 1 }), part({ text: 1 })];
  const scores = all.map(() => searches.map((own) => own.map(() => new Float64Array(taxonomy.occupations.length))));

  taxonomy.occupations.forEach((_, occupation) => {
    const [bySmoothing, byKin, byText] = [smoothed(occupation), kin(occupation), text(occupation)];
    all.forEach((weights, tried) => {
      const nearness = bySmoothing.map(
        (value, skill) => weights.smoothed * value + weights.kin * byKin[skill]! + weights.text * byText[skill]!,
      );
      const wants = weightsOf(profiles, occupation, nearness);
      const byPlace = new Map(wants.map(({ skill, weight }) => [skill, weight]));
      const norm = normOf(
        "technical",
        wants.map(({ skill, weight }) => ({ of: String(skill), weight })),
      );
      searches.forEach((own, task) =>
        own.forEach(({ skills }, at) => {
          for (const skill of skills)
            scores[tried]![task]![at]![occupation]! += amountOf("technical", byPlace.get(skill) ?? 0, 1, norm);
        }),
      );
    });
  });
  return all.map((weights, tried) => ({
    weights,
    found: searches.map((own, task) => reciprocalRank(own, scores[tried]![task]!)),
  }));
};
