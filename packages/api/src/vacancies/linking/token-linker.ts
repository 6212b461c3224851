import type { Linked, PostingLinker } from "../posting-linker.ts";
import { formsOf, runsOf, stemOf, tokensOf } from "./tokens.ts";

/** Something of the catalogue with the words that people use for it, in any language. */
export type Named = { readonly id: string; readonly names: readonly string[] };

/**
 * How much of a title the name of a profile must cover, counted by how telling its words are. "Developer" in "Teamleider
 * developer relations" is too little, "java developer" in "Java developer met ambitie" enough.
 */
const enoughOfTitle = 0.45;
/** No name that we know is longer, in words. */
const longestName = 6;
const mostUnlinked = 20;

/** Parts of a title that may each name the work: `Java developer (40 uur) – Amsterdam`. */
const partsOf = (title: string): readonly string[] => [title, ...title.split(/[()[\]|/,;:•·]|\s[-–—]\s/)];

/** How telling a word is: one that few names have tells more. Words of no name tell most, so they count against. */
const telling = (catalogue: readonly Named[]) => {
  const spread = new Map<string, Set<string>>();
  for (const { id, names } of catalogue)
    for (const token of names.flatMap(tokensOf).map(stemOf))
      spread.set(token, (spread.get(token) ?? new Set()).add(id));
  return (token: string): number => Math.log(1 + catalogue.length / Math.max(1, spread.get(stemOf(token))?.size ?? 1));
};

/** Forms of names, with what they name; what stands first in the catalogue keeps a name. */
const dictionaryOf = (catalogue: readonly Named[]): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  for (const { id, names } of catalogue)
    for (const form of names.flatMap((name) => formsOf(tokensOf(name))))
      if (form !== "" && !byName.has(form)) byName.set(form, id);
  return byName;
};

const lookUp = (byName: ReadonlyMap<string, string>, forms: readonly string[]): string | undefined =>
  forms.map((form) => byName.get(form)).find((id) => id !== undefined);

/** Finds the profile whose name covers most of a title. */
const titleLinker = (profiles: readonly Named[]) => {
  const weigh = telling(profiles);
  const byName = dictionaryOf(profiles);
  const weightOf = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + weigh(token), 0);

  return (titles: readonly string[]): string | null => {
    let best: { readonly id: string; readonly cover: number } | null = null;
    for (const title of titles.flatMap(partsOf)) {
      const tokens = tokensOf(title);
      const whole = weightOf(tokens);
      for (const { from, to, forms } of runsOf(tokens, longestName)) {
        const id = lookUp(byName, forms);
        if (id === undefined) continue;
        const cover = weightOf(tokens.slice(from, to)) / whole;
        if (cover >= enoughOfTitle && cover > (best?.cover ?? 0)) best = { id, cover };
      }
    }
    return best?.id ?? null;
  };
};

/** Finds the skills whose names stand in a text, longest names first, no word for two skills. */
const skillLinker = (skills: readonly Named[]) => {
  const byName = dictionaryOf(skills);
  return (text: string): readonly string[] => {
    const tokens = tokensOf(text);
    const taken = new Set<number>();
    const found: string[] = [];
    for (const { from, to, forms } of runsOf(tokens, longestName)) {
      const id = lookUp(byName, forms);
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      if (id === undefined || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push(id);
    }
    return found;
  };
};

/**
 * A first linker: by the names and synonyms of the catalogue, word for word.
 *
 * @param profiles job profiles with their titles and synonyms
 * @param skills   technical skills with their labels and synonyms
 */
export const makeTokenLinker = (profiles: readonly Named[], skills: readonly Named[]): PostingLinker => {
  const linkTitle = titleLinker(profiles);
  const linkSkills = skillLinker(skills);

  return {
    link: ({ title, occupations, skills: asked }): Linked => {
      const jobProfileId = linkTitle([title]) ?? linkTitle(occupations);
      const found = asked.map((words) => ({ words, ids: linkSkills(words) }));
      const inTitle = linkSkills(title);
      return {
        jobProfileId,
        technical: [...new Set([...inTitle, ...found.flatMap(({ ids }) => ids)])].toSorted(),
        unlinked: [
          ...(jobProfileId === null ? [title] : []),
          ...found.filter(({ ids }) => ids.length === 0).map(({ words }) => words),
        ].slice(0, mostUnlinked),
      };
    },
  };
};
