/** Runs of words with what they mean; the longest run that fits at a place counts. */
export type Phrases<Meaning> = {
  readonly at: (
    words: readonly string[],
    place: number,
  ) => { readonly length: number; readonly meaning: Meaning } | null;
};

/** @param entries runs of words; of two that are the same the first counts */
export const makePhrases = <Meaning>(
  entries: Iterable<readonly [words: readonly string[], meaning: Meaning]>,
): Phrases<Meaning> => {
  const meanings = new Map<string, Meaning>();
  let longest = 0;
  for (const [words, meaning] of entries) {
    const key = words.join(" ");
    if (key === "" || meanings.has(key)) continue;
    meanings.set(key, meaning);
    longest = Math.max(longest, words.length);
  }
  return {
    at: (words, place) => {
      for (let length = Math.min(longest, words.length - place); length > 0; length--) {
        const meaning = meanings.get(words.slice(place, place + length).join(" "));
        if (meaning !== undefined) return { length, meaning };
      }
      return null;
    },
  };
};
