import type { SearchLanguage } from "./language.ts";

/** Runs of words, each with the other ways to say it. */
export type Synonyms = readonly (readonly [words: readonly string[], instead: readonly (readonly string[])[]])[];

/** @param runOf makes words of an expression, as they are made of a query */
export const collectSynonyms = (
  { synonyms, broader }: Pick<SearchLanguage, "synonyms" | "broader">,
  runOf: (text: string) => readonly string[],
): Synonyms => {
  const found = new Map<
    string,
    { readonly words: readonly string[]; readonly instead: Map<string, readonly string[]> }
  >();
  const add = (words: readonly string[], other: readonly string[]) => {
    const [key, otherKey] = [words.join(" "), other.join(" ")];
    if (key === otherKey || key === "" || otherKey === "") return;
    const entry = found.get(key) ?? { words, instead: new Map() };
    entry.instead.set(otherKey, other);
    found.set(key, entry);
  };
  for (const group of synonyms) {
    const runs = group.map(runOf);
    for (const run of runs) for (const other of runs) add(run, other);
  }
  for (const { from, to } of broader) for (const said of from) add(runOf(said), runOf(to));
  return [...found.values()].map(({ words, instead }) => [words, [...instead.values()]] as const);
};
