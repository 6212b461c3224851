import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";
import type { SearchDocument } from "@techconnect/search/search-index";
import { upTo, type Chance } from "./made-documents.ts";

export const queryKinds = ["exact", "typo", "prefix", "filter", "empty", "one letter", "twelve words"] as const;
export type QueryKind = (typeof queryKinds)[number];

export type MadeQuery = {
  readonly text: string;
  /** The document that it was made from. */
  readonly target: SearchDocument;
  /** Only of the kind and level of the target. */
  readonly narrowed: boolean;
  readonly facets: boolean;
};

const letters = "abdefghiklmnoprstuvwz";
const shortestToMisspell = 5;

/** A letter too few, too many, wrong or swapped, never the first. */
const misspelled = (chance: Chance, word: string): string => {
  const at = upTo(chance, 1, word.length - 2);
  const letter = letters[Math.floor(chance() * letters.length)]!;
  const [before, here, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  const ways = [
    before + next + after,
    before + letter + here + next + after,
    before + letter + next + after,
    before + next + here + after,
  ];
  return ways[Math.floor(chance() * ways.length)]!;
};

const wordsIn = (text: string | undefined): readonly string[] => text?.split(" ") ?? [];

const withTypo = (chance: Chance, words: readonly string[]): string => {
  const long = words.flatMap((word, at) => (word.length >= shortestToMisspell ? [at] : []));
  const wrong = long[Math.floor(chance() * long.length)];
  return words.map((word, at) => (at === wrong ? misspelled(chance, word) : word)).join(" ");
};

const textOf = (kind: QueryKind, chance: Chance, { title, text }: SearchDocument): string => {
  const words = wordsIn(title["nl"]).slice(0, 3);
  const makers: Readonly<Record<QueryKind, () => string>> = {
    exact: () => words.join(" "),
    typo: () => withTypo(chance, words),
    prefix: () => [...words.slice(0, 2), words[2]?.slice(0, 3)].join(" "),
    filter: () => words[0] ?? "",
    empty: () => "",
    "one letter": () => letters[Math.floor(chance() * letters.length)]!,
    "twelve words": () => wordsIn(text["nl"]).slice(0, 12).join(" "),
  };
  return makers[kind]();
};

/** Queries of one kind, each made from a document of its own. */
export const madeQueries = (
  kind: QueryKind,
  documents: readonly SearchDocument[],
  count: number,
): readonly MadeQuery[] => {
  const chance = chanceFrom(queryKinds.indexOf(kind) + 100);
  return Array.from({ length: count }, () => {
    const target = documents[Math.floor(chance() * documents.length)]!;
    const narrowed = kind === "filter";
    return { text: textOf(kind, chance, target), target, narrowed, facets: narrowed || kind === "empty" };
  });
};
