import type { Fitted } from "@techconnect/matching/taxonomy/fitted";
import { nearOccupations, type NearnessTo } from "@techconnect/matching/taxonomy/near-occupations";
import { profilesOf } from "@techconnect/matching/taxonomy/profiles";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import type { Task } from "./development-task.ts";
import { fitWeights, type ListToFit } from "./listwise.ts";

const features = ["skills", "text", "ratings"] as const satisfies readonly (keyof Fitted["nearOccupation"])[];

/** Each part of nearness by itself: what the sum gives when all weight is on it. */
const partsOf = (taxonomy: Taxonomy, fitted: Fitted): readonly NearnessTo[] => {
  const profiles = profilesOf(taxonomy);
  const none = { skills: 0, text: 0, ratings: 0 };
  return features.map((feature) =>
    nearOccupations(taxonomy, profiles, { ...fitted, nearOccupation: { ...none, [feature]: 1 } }),
  );
};

const listsOf = (
  task: Task,
  numberOf: ReadonlyMap<string, number>,
  parts: readonly NearnessTo[],
): readonly ListToFit[] =>
  task.queries.flatMap((query) => {
    const occupation = numberOf.get(query.occupation ?? "");
    const gains = task.gains.get(query.qid);
    if (occupation === undefined || !gains) return [];
    const never = new Set([...query.exclude, query.occupation]);
    const candidates = task.candidates.filter((id) => numberOf.has(id) && !never.has(id));
    const nearness = parts.map((part) => part(occupation));
    const gainOf = candidates.map((id) => gains.get(id) ?? 0);
    if (!gainOf.some((gain) => gain > 0)) return [];
    return [
      {
        features: Float64Array.from(candidates.flatMap((id) => nearness.map((part) => part[numberOf.get(id)!]!))),
        gains: Float64Array.from(gainOf),
      },
    ];
  });

/** Fits what makes occupations near to each other, on questions which occupations are related; together 1. */
export const fitNearOccupation = (
  taxonomy: Taxonomy,
  tasks: readonly Task[],
  fitted: Fitted,
): Fitted["nearOccupation"] => {
  const numberOf = new Map(taxonomy.occupations.map(({ id }, number) => [id, number]));
  const parts = partsOf(taxonomy, fitted);
  const weights = fitWeights(
    tasks.flatMap((task) => listsOf(task, numberOf, parts)),
    features.length,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [skills = 0, text = 0, ratings = 0] = weights.map((weight) => Math.round((100 * weight) / total) / 100);
  return { skills, text, ratings };
};
