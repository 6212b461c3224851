/**
 * How many typos a word may have: none up to four letters, one from five, two from nine, as Meilisearch counts.
 */
export const typosAllowed = (word: string): 0 | 1 | 2 => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another; a wrong
 * first letter counts twice. (Optimal string alignment.)
 *
 * @param most stop counting above this
 * @returns the number, or `most + 1` for anything above `most`
 */
export const typosBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  const found = last[b.length] ?? 0;
  return Math.min(most + 1, found > 0 && a[0] !== b[0] ? found + 1 : found);
};

/** Letters of a word that count for `deletionsOf`. */
const start = 7;

/**
 * What remains of the start of a word when up to `typos` letters are dropped. Two words with at most so many typos between
 * them always share one of these, so that an index of them finds misspellings without comparing every word.
 *
 * @see Garbe 2012, symmetric delete spelling correction
 */
export const deletionsOf = (word: string, typos: number): readonly string[] => {
  const found = new Set([word.slice(0, start)]);
  let last = [...found];
  for (let dropped = 0; dropped < typos; dropped++) {
    last = last.flatMap((rest) => Array.from(rest, (_, at) => rest.slice(0, at) + rest.slice(at + 1)));
    for (const rest of last) found.add(rest);
  }
  return [...found];
};
