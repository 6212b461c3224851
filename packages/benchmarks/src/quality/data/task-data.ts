import { join } from "node:path";
import type { Judged } from "../score/metrics.ts";
import { linesOf, packedOrNot, rowsOf } from "./read-lines.ts";

/** A question of a task. Which fields it has depends on the task. */
export type Query = {
  readonly qid: string;
  readonly text?: string;
  /** Ids of ESCO skills. */
  readonly skills?: readonly string[];
  /** Id of an ESCO occupation, whose skills are the question. */
  readonly occupation?: string;
  /** Ids that may not be answered. */
  readonly exclude?: readonly string[];
  /** Names of parts of the queries that are scored apart. */
  readonly slices?: readonly string[];
  /** Masculine and feminine form of one title have the same number. */
  readonly pair?: number;
  readonly form?: "m" | "f";
};

export const queriesFile = (data: string, folder: string): string =>
  packedOrNot(join(data, folder, "queries.dev.jsonl"));

export const queriesIn = (data: string, folder: string): readonly Query[] =>
  linesOf(queriesFile(data, folder)).map((line): Query => JSON.parse(line));

/** What people judged to be an answer: by query, the gain (1 or more) of each document. */
export const judgedIn = (data: string, folder: string): ReadonlyMap<string, Judged> => {
  const judged = new Map<string, Map<string, number>>();
  for (const [query = "", document = "", gain] of rowsOf(join(data, folder, "qrels.dev.tsv")))
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(gain)));
  return judged;
};
