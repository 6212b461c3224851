/** The gain, 1 or more, of each document that answers a query. */
export type Judged = ReadonlyMap<string, number>;

/**
 * What is measured of one ranked list, all from 0 to 1:
 * `mrr` 1 / place of the first answer; `map` average precision over the whole list; `ndcg@k` linear gains, discount
 * log2(place + 1), ideal from all answers; `hit@k` an answer among the first k; `r@k` part of the answers among them;
 * `rp@k` answers among them / the fewer of k and all answers; `p@5` answers among the first five / 5.
 */
export const metrics = [
  "mrr",
  "map",
  "ndcg@10",
  "hit@1",
  "hit@10",
  "r@5",
  "r@10",
  "r@100",
  "rp@5",
  "rp@10",
  "p@5",
] as const;
export type Metric = (typeof metrics)[number];
export type Scores = Readonly<Record<Metric, number>>;

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/**
 * Scores of one list, best first and without doubles, against at least one answer.
 *
 * The definitions are those of the scorer that came with the data, which a test compares this one with.
 */
export const scoresOf = (ranked: readonly string[], judged: Judged): Scores => {
  const gains = ranked.map((document) => judged.get(document) ?? 0);
  const places = gains.flatMap((gain, at) => (gain > 0 ? [at + 1] : []));
  const within = (most: number) => places.filter((place) => place <= most).length;
  const all = judged.size;
  return {
    mrr: places[0] === undefined ? 0 : 1 / places[0],
    map: places.reduce((sum, place, before) => sum + (before + 1) / place, 0) / all,
    "ndcg@10": discounted(gains) / discounted([...judged.values()].toSorted((a, b) => b - a)),
    "hit@1": Math.min(1, within(1)),
    "hit@10": Math.min(1, within(10)),
    "r@5": within(5) / all,
    "r@10": within(10) / all,
    "r@100": within(100) / all,
    "rp@5": within(5) / Math.min(5, all),
    "rp@10": within(10) / Math.min(10, all),
    "p@5": within(5) / 5,
  };
};
