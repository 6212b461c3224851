import type { LinkingWeights } from "@techconnect/matching/linking/linking-weights";
import type { Evaluation } from "./evaluate.ts";
import { mean } from "./metrics.ts";

/** Weights that were tried, with what each query of each task scored. */
export type Trial = { readonly weights: LinkingWeights; readonly scores: readonly (readonly number[])[] };

/** The few values that each weight may take: whoever tries many fits chance. */
const grid = {
  surroundings: [0, 0.3, 0.6, 1],
  about: [0, 0.15, 0.3, 0.6],
  bridged: [0, 0.15, 0.3, 0.6],
  pooled: [0, 0.1, 0.2, 0.4],
  concept: [0.25, 0.5, 1],
  lookalikes: [0.125, 0.25, 0.5, 1],
  likenessInPassage: [0.25, 0.5, 1],
} as const;

export type Fittable = { -readonly [Weight in keyof LinkingWeights]: LinkingWeights[Weight] };
type Name = keyof typeof grid;

const names = [
  "surroundings",
  "about",
  "bridged",
  "pooled",
  "concept",
  "lookalikes",
  "likenessInPassage",
] as const satisfies Name[];

/** The mean over tasks of the mean over those queries of each whose place `counts`. */
export const worthOf = ({ scores }: Trial, counts: (place: number) => boolean = () => true): number =>
  mean(scores.map((task) => mean(task.filter((_, place) => counts(place)))));

/**
 * Improves one weight after another, each to the best of its few values, once through.
 *
 * @param weights read by the evaluations; the best found when it ends
 * @returns all that was tried
 */
export const descend = (
  weights: Fittable,
  evaluations: readonly Evaluation[],
  tell: (trial: Trial) => void,
): readonly Trial[] => {
  const attempt = (): Trial => {
    const trial = { weights: { ...weights }, scores: evaluations.map(({ scores }) => scores()) };
    tell(trial);
    return trial;
  };
  const all = [attempt()];
  let best = all[0]!;
  for (const name of names)
    for (const value of grid[name]) {
      if (value === best.weights[name]) continue;
      Object.assign(weights, best.weights, { [name]: value });
      const trial = attempt();
      all.push(trial);
      if (worthOf(trial) > worthOf(best)) best = trial;
    }
  Object.assign(weights, best.weights);
  return all;
};
