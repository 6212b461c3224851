import type { Token } from "./analysis.ts";
import { idfOf } from "./vector.ts";

/** Words of one language in another, with how likely each is. */
export type Bridge = {
  /** Stems of the other language that translate a text, with weights above 0. */
  readonly over: (tokens: readonly Token[]) => ReadonlyMap<string, number>;
};

/** The same said twice: stems of one language and of another. */
export type Pair = readonly [from: readonly string[], to: readonly string[]];

const rounds = 6;
/** Translations less likely than this are chance. */
const least = 0.02;
/** What stands for no word: some words of a translation come from none. */
const nothing = "";

type Table = Map<string, Map<string, number>>;

const add = (table: Table, from: string, to: string, amount: number) => {
  const row = table.get(from);
  if (row) row.set(to, (row.get(to) ?? 0) + amount);
  else table.set(from, new Map([[to, amount]]));
};

/** One round: shares each word of a translation among the words it may come from, then counts. */
const refine = (pairs: readonly Pair[], before: Table | undefined): Table => {
  const likely = (from: string, to: string) => before?.get(from)?.get(to) ?? (before ? 0 : 1);
  const counts: Table = new Map();
  for (const [from, to] of pairs)
    for (const word of to) {
      const sources = [nothing, ...from];
      const whole = sources.reduce((sum, source) => sum + likely(source, word), 0);
      if (whole > 0) for (const source of sources) add(counts, source, word, likely(source, word) / whole);
    }
  for (const row of counts.values()) {
    const whole = [...row.values()].reduce((sum, amount) => sum + amount, 0);
    for (const [to, amount] of row) row.set(to, amount / whole);
  }
  return counts;
};

/**
 * Learns which words translate which from things that are named in two languages.
 *
 * @see Brown et al. 1993, "The mathematics of statistical machine translation", model 1
 */
export const makeBridge = (given: readonly Pair[]): Bridge => {
  const pairs = given.map(([from, to]) => [[...new Set(from)], [...new Set(to)]] as const);
  let table: Table | undefined;
  for (let round = 0; round < rounds; round++) table = refine(pairs, table);
  const frequency = new Map<string, number>();
  for (const [from] of pairs) for (const stem of from) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);

  return {
    over: (tokens) => {
      const stems = new Map<string, number>();
      for (const { stem } of tokens)
        for (const [to, likely] of table?.get(stem) ?? [])
          if (likely > least)
            stems.set(to, (stems.get(to) ?? 0) + likely * idfOf(pairs.length, frequency.get(stem) ?? 0));
      return stems;
    },
  };
};
