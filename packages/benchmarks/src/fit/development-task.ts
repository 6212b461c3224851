import { join } from "node:path";
import { jsonLinesOf, tableOf, textIn } from "../rank/catalogue/rows.ts";
import { readOccupationQueries, type OccupationQuery } from "../rank/occupation-tasks.ts";

/** Questions with their answers, to fit on. */
export type Task = {
  readonly queries: readonly OccupationQuery[];
  /** Among which is ranked; all occupations when empty. */
  readonly candidates: readonly string[];
  /** By question, how good each answer is: 1 or more. */
  readonly gains: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The development split of a task; never another one. */
export const readDevelopmentTask = (
  data: string,
  name: string,
  { candidates }: { readonly candidates: boolean },
): Task => {
  const gains = new Map<string, Map<string, number>>();
  for (const [qid = "", id = "", gain = ""] of tableOf(join(data, name, "qrels.dev.tsv"), 0))
    gains.set(qid, (gains.get(qid) ?? new Map<string, number>()).set(id, Number(gain)));
  return {
    queries: readOccupationQueries(join(data, name, "queries.dev.jsonl")),
    candidates: candidates ? jsonLinesOf(join(data, name, "candidates.jsonl")).map((row) => textIn(row, "id")) : [],
    gains,
  };
};
