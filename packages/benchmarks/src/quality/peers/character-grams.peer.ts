import { countsOf, holdersOf, postingsOf, rankByBestLabel, wordsIn, type Label, type RankText } from "./best-label.ts";

/** Parts of three to five characters of each word, with a space on either side of the word. */
const gramsOf = (text: string): ReadonlyMap<string, number> =>
  countsOf(
    wordsIn(text).flatMap((word) => {
      const whole = ` ${word} `;
      return [3, 4, 5].flatMap((length) =>
        Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
      );
    }),
  );

/**
 * Ranks things by the likest of their labels: cosine of TF-IDF over parts of 3 to 5 characters.
 *
 * A published baseline for job titles and skills (`char` of the scripts that came with the data), told anew.
 */
export const rankByCharacters = (labels: readonly Label[]): RankText => {
  const grams = labels.map(({ text }) => gramsOf(text));
  const holders = holdersOf(grams);
  const weigh = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([gram, count]) => {
      const rarity = Math.log((1 + labels.length) / (1 + (holders.get(gram) ?? 0))) + 1;
      return [gram, (1 + Math.log(count)) * rarity] as const;
    });
  const weighed = grams.map((counts) => {
    const weights = weigh(counts);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([gram, weight]) => [gram, weight / length] as const);
  });
  return rankByBestLabel(labels, postingsOf(weighed), (text) => weigh(gramsOf(text)));
};
