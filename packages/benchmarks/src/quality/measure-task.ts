import { judgedIn, queriesIn, type Query } from "./data/task-data.ts";
import { runOf } from "./peers/baselines.ts";
import type { OurRun } from "./product.ts";
import { compareRuns, type Compared } from "./score/estimates.ts";
import { comparePairs, type OfPair } from "./score/gender-pairs.ts";
import { metrics, type Judged, type Metric } from "./score/metrics.ts";
import type { Ranked } from "../rank/ranked.ts";
import { scoreRun } from "./score/score-run.ts";
import type { Figure, Task } from "./tasks.ts";

export type MeasuredFigure = {
  readonly figure: Figure;
  /** Queries, or pairs of them. */
  readonly count: number;
  readonly compared: Compared;
  /** Null without a bar. */
  readonly kept: boolean | null;
};

export type MeasuredTask = {
  readonly task: Task;
  /** Null when our figures are there; else why not, and those of the baseline stand in their place. */
  readonly why: string | null;
  readonly figures: readonly MeasuredFigure[];
  /** Of parts of the queries: ours, mean of each metric. */
  readonly slices: Readonly<Record<string, unknown>>;
};

type Judgement = { readonly queries: readonly Query[]; readonly judged: ReadonlyMap<string, Judged> };

const isMetric = (of: Figure["of"]): of is Metric => metrics.some((metric) => metric === of);

const byQueryOrPair = (
  judgement: Judgement,
  run: readonly Ranked[],
  { of, leastGain = 1 }: Figure,
): readonly number[] => {
  const { perQuery } = scoreRun({ ...judgement, run, leastGain });
  return isMetric(of)
    ? [...perQuery.values()].map((scores) => scores[of])
    : comparePairs(judgement.queries, run, perQuery).map((pair: OfPair) => pair[of]);
};

/** @returns null without a bar */
export const isKept = ({ of, bar }: Figure, value: number): boolean | null =>
  bar === undefined ? null : of === "gap" ? Math.abs(value) <= bar : value >= bar;

/** The product beside the baseline of a task, on the same queries. */
export const measureTask = (task: Task, data: string, our: OurRun): MeasuredTask => {
  const judgement = { queries: queriesIn(data, task.folder), judged: judgedIn(data, task.folder) };
  const baseline = runOf(task.baseline, data, task.folder);
  const run = "run" in our ? our.run : baseline;
  const figures = task.figures.map((figure) => {
    const values = byQueryOrPair(judgement, run, figure);
    const better = figure.of === "gap" ? "nearer 0" : "higher";
    const compared = compareRuns(values, byQueryOrPair(judgement, baseline, figure), better);
    const kept = "run" in our ? isKept(figure, compared.ours.value) : null;
    return { figure, count: values.length, compared, kept };
  });
  const { slices } = scoreRun({ ...judgement, run });
  return { task, why: "why" in our ? our.why : null, figures, slices: Object.fromEntries(slices) };
};
