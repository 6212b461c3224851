import type { Query } from "../data/task-data.ts";
import type { Scores } from "./metrics.ts";
import type { Ranked } from "../../rank/ranked.ts";

/** What happens to one pair of titles, masculine and feminine, of the same work. */
export type OfPair = {
  /** 1 / place of the work for the feminine form, less that for the masculine one: -1 to 1. */
  readonly gap: number;
  /** Part of the ten first answers that both forms get: 0 to 1. */
  readonly overlap: number;
  /** 1 when the first answer is the same, or neither has one. */
  readonly sameFirst: number;
};

const shown = 10;

/** @throws when a pair lacks one of its forms */
export const comparePairs = (
  queries: readonly Query[],
  run: readonly Ranked[],
  scores: ReadonlyMap<string, Scores>,
): readonly OfPair[] => {
  const lists = new Map(run.map(({ qid, ranked }) => [qid, ranked]));
  return [...Map.groupBy(queries, ({ pair }) => pair)].map(([pair, forms]) => {
    const [masculine, feminine] = ["m", "f"].map((form) => forms.find((query) => query.form === form)?.qid);
    if (masculine === undefined || feminine === undefined) throw new Error(`Pair ${pair} lacks one of its forms.`);
    const [his, hers] = [lists.get(masculine) ?? [], lists.get(feminine) ?? []];
    const his10 = new Set(his.slice(0, shown));
    return {
      gap: (scores.get(feminine)?.mrr ?? 0) - (scores.get(masculine)?.mrr ?? 0),
      overlap: hers.slice(0, shown).filter((id) => his10.has(id)).length / shown,
      sameFirst: Number(his[0] === hers[0]),
    };
  });
};
