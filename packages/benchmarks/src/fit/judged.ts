import { join } from "node:path";
import { tableOf } from "../rank/catalogue/rows.ts";
import { textQueriesOf, type TextQuery } from "../rank/queries.ts";
import type { RankAsked } from "../rank/ranked.ts";

/** A query with the answers that are right. */
export type Judged = TextQuery & { readonly right: ReadonlySet<string> };

const most = 330;

/** A task's files in the folder of the data, as the command would be given them. */
export const askedFor = (data: string, task: string): RankAsked => {
  const file = (name: string) => join(data, task, name);
  const isTitles = task.startsWith("t4");
  return {
    task,
    catalogue: join(data, "catalog"),
    queries: file("queries.dev.jsonl"),
    candidates: undefined,
    corpus: isTitles ? file("corpus.jsonl") : undefined,
    concepts: isTitles ? file("concepts.tsv") : undefined,
    withheld: undefined,
    crosswalk: true,
  };
};

/** At most 330 queries of a task's development split, evenly spread over it, with their right answers. */
export const readJudged = (data: string, task: string): readonly Judged[] => {
  const right = Map.groupBy(tableOf(join(data, task, "qrels.dev.tsv"), 0), ([qid = ""]) => qid);
  const queries = textQueriesOf(askedFor(data, task));
  const step = Math.max(1, queries.length / most);
  return Array.from({ length: Math.min(most, queries.length) }, (_, at) => queries[Math.floor(at * step)]!).map(
    (query) => ({
      ...query,
      right: new Set((right.get(query.qid) ?? []).map(([, id = ""]) => id)),
    }),
  );
};
