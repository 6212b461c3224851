import { unitOf, type Row } from "./rows.ts";

/** Endings that tell little; the first that fits goes, when three letters are left. */
const endings = ["ing", "ies", "es", "s", "ed", "er"];

const stemOf = (word: string): string => {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Words without case, accents and common endings; codes such as C# and C++ stay whole. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  ).map(stemOf);

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Texts as directions by their words, so that dot products are cosines. */
export type Texts = {
  readonly units: readonly Row[];
  /** The direction of any other text; words that no text has count for nothing. */
  readonly unitOf: (text: string) => Row;
  /** How many different words there are. */
  readonly words: number;
};

/**
 * TF-IDF with logarithmic counts.
 *
 * @see Salton & Buckley 1988, https://doi.org/10.1016/0306-4573(88)90021-0
 */
export const textsOf = (texts: readonly string[]): Texts => {
  const counted = texts.map((text) => countsOf(wordsOf(text)));
  const textsWith = countsOf(counted.flatMap((counts) => [...counts.keys()]));
  const placeOf = new Map([...textsWith.keys()].map((word, place) => [word, place]));
  const rarityOf = (word: string) => Math.log((1 + texts.length) / (1 + (textsWith.get(word) ?? 0))) + 1;
  const directionOf = (counts: ReadonlyMap<string, number>): Row =>
    unitOf(
      new Map(
        [...counts].flatMap(([word, count]) => {
          const place = placeOf.get(word);
          return place === undefined ? [] : [[place, (1 + Math.log(count)) * rarityOf(word)] as const];
        }),
      ),
    );

  return {
    units: counted.map(directionOf),
    unitOf: (text) => directionOf(countsOf(wordsOf(text))),
    words: placeOf.size,
  };
};
