/** Case, accents and punctuation make no difference to what a label says. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const trigramsOf = (text: string): ReadonlySet<string> => {
  const padded = `  ${plain(text)} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const trigram of a) if (b.has(trigram)) count += 1;
  return (2 * count) / (a.size + b.size);
};

/** How alike two labels are written, 0 to 1: the share of their trigrams that they have in common (Dice). */
export const likenessOf = (a: string, b: string): number => shared(trigramsOf(a), trigramsOf(b));

export type Nearest<Candidate> = { readonly candidate: Candidate; readonly likeness: number };

/**
 * Keeps, of labels that are told one at a time, the one that is most like any of the wanted ones.
 *
 * Equally like: the one told first, so tell them in a fixed order.
 */
export const nearestTo = <Candidate>(wanted: readonly string[]) => {
  const wantedTrigrams = wanted.map(trigramsOf);
  let best: Nearest<Candidate> | null = null;
  return {
    tell: (candidate: Candidate, label: string): void => {
      const trigrams = trigramsOf(label);
      for (const want of wantedTrigrams) {
        const likeness = shared(want, trigrams);
        if (likeness > (best?.likeness ?? 0)) best = { candidate, likeness };
      }
    },
    result: (): Nearest<Candidate> | null => best,
  };
};

/**
 * Do two texts of the same length differ in at most so many places? What a typing mistake in an id looks like.
 *
 * @param most how many places, 1 or more
 */
export const differLittle = (a: string, b: string, most: number): boolean => {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length && different <= most; at++) if (a[at] !== b[at]) different += 1;
  return different <= most;
};
