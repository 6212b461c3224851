/** One way to name something; something may have several. */
export type Label = { readonly id: string; readonly text: string };

export type RankText = (text: string, most: number) => readonly string[];

/** Where a part of a text stands, and how much it weighs there. */
export type Postings = ReadonlyMap<string, { readonly at: readonly number[]; readonly weights: readonly number[] }>;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "");

/** Words without capitals and accents, `c++` and `c#` whole. */
export const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];

export const countsOf = (parts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
};

/** In how many of them each part stands. */
export const holdersOf = (all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> =>
  countsOf(all.flatMap((counts) => [...counts.keys()]));

/** The weights of the parts of each label, turned round: by part. */
export const postingsOf = (weighed: readonly (readonly (readonly [part: string, weight: number])[])[]): Postings => {
  const postings = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  for (const [at, weights] of weighed.entries())
    for (const [part, weight] of weights) {
      const posting = postings.get(part) ?? { at: [], weights: [] };
      posting.at.push(at);
      posting.weights.push(weight);
      postings.set(part, posting);
    }
  return postings;
};

/** Ranks things by the likest of their labels; `weigh` gives the weight of each part of the text that is asked. */
export const rankByBestLabel = (
  labels: readonly Label[],
  postings: Postings,
  weigh: (text: string) => readonly (readonly [part: string, weight: number])[],
): RankText => {
  const ids = [...new Set(labels.map(({ id }) => id))].toSorted();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const named = Uint32Array.from(labels, ({ id }) => numbers.get(id) ?? 0);
  return (text, most) => {
    const likeness = new Float64Array(labels.length);
    for (const [part, weight] of weigh(text)) {
      const { at, weights } = postings.get(part) ?? { at: [], weights: [] };
      for (let nth = 0; nth < at.length; nth++) likeness[at[nth]!]! += weight * weights[nth]!;
    }
    const best = new Float64Array(ids.length);
    for (let at = 0; at < likeness.length; at++) best[named[at]!] = Math.max(best[named[at]!]!, likeness[at]!);
    const found = [...ids.keys()].filter((number) => best[number]! > 0);
    return found
      .toSorted((a, b) => best[b]! - best[a]! || a - b)
      .slice(0, most)
      .map((number) => ids[number]!);
  };
};
