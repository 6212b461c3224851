import { join } from "node:path";
import { z } from "zod";
import { OccupationQuery } from "../rank/occupation-tasks.ts";
import { jsonRowsOf, linesOf } from "../rank/read-rows.ts";

/** Questions with their answers, to fit on. */
export type Task = {
  readonly queries: readonly OccupationQuery[];
  /** Among which is ranked; all occupations when empty. */
  readonly candidates: readonly string[];
  /** By question, how good each answer is: 1 or more. */
  readonly gains: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

const Candidate = z.object({ id: z.string() });

const parsed = async <T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> => {
  const rows: T[] = [];
  for await (const row of jsonRowsOf(path)) rows.push(schema.parse(row));
  return rows;
};

/** The development split of a task; never another one. */
export const readDevelopmentTask = async (
  data: string,
  name: string,
  { candidates }: { readonly candidates: boolean },
): Promise<Task> => {
  const gains = new Map<string, Map<string, number>>();
  for await (const line of linesOf(join(data, name, "qrels.dev.tsv"))) {
    const [qid = "", id = "", gain = ""] = line.split("\t");
    gains.set(qid, (gains.get(qid) ?? new Map<string, number>()).set(id, Number(gain)));
  }
  return {
    queries: await parsed(join(data, name, "queries.dev.jsonl"), OccupationQuery),
    candidates: candidates ? (await parsed(join(data, name, "candidates.jsonl"), Candidate)).map(({ id }) => id) : [],
    gains,
  };
};
