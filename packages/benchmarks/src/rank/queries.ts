import { jsonLinesOf, textIn } from "./catalogue/rows.ts";
import type { RankAsked } from "./ranked.ts";

export type TextQuery = { readonly qid: string; readonly text: string; readonly language: string | undefined };

/** The languages that a task's name tells: of its queries, and of its corpus. "t4-nld_q_nl_c_en", "t3nl", "t5-es". */
export const languagesOf = (task: string) => {
  const told = (pattern: RegExp) => pattern.exec(task)?.[1];
  const query = told(/_q_([a-z]{2})(?:_|$)/u) ?? told(/^t3([a-z]{2})(?:-|$)/u) ?? told(/[-_]([a-z]{2})$/u);
  return { query, corpus: told(/_c_([a-z]{2})(?:_|$)/u) ?? query };
};

/** Queries with a text; where one does not tell its language, the task's name does. */
export const textQueriesOf = ({ queries, task }: RankAsked): readonly TextQuery[] =>
  jsonLinesOf(queries).map((row) => ({
    qid: textIn(row, "qid"),
    text: textIn(row, "text"),
    language: textIn(row, "lang") || languagesOf(task).query,
  }));
