import type { Ranked } from "../../rank/ranked.ts";
import type { Query } from "../data/task-data.ts";
import { metrics, scoresOf, type Judged, type Scores } from "./metrics.ts";

export type ScoredRun = {
  /** By query, in the order of their ids. */
  readonly perQuery: ReadonlyMap<string, Scores>;
  readonly mean: Scores;
  readonly slices: ReadonlyMap<string, { readonly queries: number; readonly mean: Scores }>;
  /** Queries with answers that the run has no line for: they count as 0. */
  readonly missing: number;
  /** Ids that a list held before: only the first counts. */
  readonly doubles: number;
};

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const meansOf = (scores: readonly Scores[]): Scores =>
  Object.fromEntries(metrics.map((metric) => [metric, meanOf(scores.map((one) => one[metric]))])) as Scores;

const atLeast = (judged: Judged, leastGain: number): Judged =>
  new Map([...judged].filter(([, gain]) => gain >= leastGain));

/** A run as ids without doubles by query. @throws when a query has two lines */
const listsOf = (run: readonly Ranked[]) => {
  const lists = new Map<string, readonly string[]>();
  for (const { qid, ranked } of run) {
    if (lists.has(qid)) throw new Error(`The run has two lines for query ${qid}.`);
    lists.set(qid, [...new Set(ranked)]);
  }
  return lists;
};

type Judgement = {
  readonly judged: ReadonlyMap<string, Judged>;
  readonly run: readonly Ranked[];
  /** For their slices, and for what they exclude: that is taken out of a list before it is scored. */
  readonly queries?: readonly Query[];
  /** What has a lower gain is no answer; a query without any left is not scored. */
  readonly leastGain?: number;
};

/** Scores a run against judgements; each judged query counts, whether it was answered or not. */
export const scoreRun = ({ judged, run, queries = [], leastGain = 1 }: Judgement): ScoredRun => {
  const lists = listsOf(run);
  const asked = new Map(queries.map((query) => [query.qid, query]));
  const perQuery = new Map<string, Scores>();
  const slices = new Map<string, Scores[]>();
  for (const qid of [...judged.keys()].toSorted()) {
    const answers = atLeast(judged.get(qid) ?? new Map<string, number>(), leastGain);
    if (answers.size === 0) continue;
    const excluded = new Set(asked.get(qid)?.exclude);
    const scores = scoresOf(
      (lists.get(qid) ?? []).filter((id) => !excluded.has(id)),
      answers,
    );
    perQuery.set(qid, scores);
    for (const slice of asked.get(qid)?.slices ?? []) slices.set(slice, [...(slices.get(slice) ?? []), scores]);
  }
  return {
    perQuery,
    mean: meansOf([...perQuery.values()]),
    slices: new Map([...slices].map(([slice, scores]) => [slice, { queries: scores.length, mean: meansOf(scores) }])),
    missing: [...perQuery.keys()].filter((qid) => !lists.has(qid)).length,
    doubles: run.reduce((sum, { ranked }) => sum + ranked.length - new Set(ranked).size, 0),
  };
};
