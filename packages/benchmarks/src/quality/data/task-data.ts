import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Judged } from "../score/metrics.ts";
import { linesOf, tableOf } from "../../rank/catalogue/rows.ts";

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

/** Where a file of the data really is: as it is called, or packed with `.gz` behind its name. */
export const packedOrNot = (path: string): string => (existsSync(path) ? path : `${path}.gz`);

export const queriesFile = (data: string, folder: string): string =>
  packedOrNot(join(data, folder, "queries.dev.jsonl"));

export const queriesIn = (data: string, folder: string): readonly Query[] =>
  linesOf(queriesFile(data, folder)).map((line): Query => JSON.parse(line));

/** What people judged to be an answer: by query, the gain (1 or more) of each document. */
export const judgedIn = (data: string, folder: string): ReadonlyMap<string, Judged> => {
  const judged = new Map<string, Map<string, number>>();
  for (const [query = "", document = "", gain] of tableOf(join(data, folder, "qrels.dev.tsv"), 0))
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(gain)));
  return judged;
};
