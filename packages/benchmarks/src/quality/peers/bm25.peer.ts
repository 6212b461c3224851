import { meanOf } from "../score/score-run.ts";
import { countsOf, holdersOf, postingsOf, rankByBestLabel, wordsIn, type Label, type RankText } from "./best-label.ts";

/** As usual: how soon a word said again stops counting, and how much a long label is held back. */
const [k1, b] = [1.2, 0.75];

/**
 * Ranks things by the likest of their labels: BM25 over whole words, not stemmed.
 *
 * A published baseline for job titles and skills (`bm25` of the scripts that came with the data), told anew.
 */
export const rankByWords = (labels: readonly Label[]): RankText => {
  const words = labels.map(({ text }) => countsOf(wordsIn(text)));
  const holders = holdersOf(words);
  const lengths = labels.map(({ text }) => wordsIn(text).length);
  const usual = meanOf(lengths);
  const weighed = words.map((counts, at) =>
    [...counts].map(([word, count]) => {
      const held = holders.get(word) ?? 0;
      const rarity = Math.log(1 + (labels.length - held + 0.5) / (held + 0.5));
      return [word, (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * lengths[at]!) / usual))] as const;
    }),
  );
  return rankByBestLabel(labels, postingsOf(weighed), (text) =>
    [...countsOf(wordsIn(text)).keys()].map((word) => [word, 1]),
  );
};
