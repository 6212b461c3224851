import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";
import { documentKinds } from "@techconnect/search/analysis/language";
import type { SearchDocument } from "@techconnect/search/search-index";
import { aDocument, uuid } from "@techconnect/search/testing/a-document";

export type Chance = ReturnType<typeof chanceFrom>;
export const upTo = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1));

const pick = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

const onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "st", "br", "kl", "pr"];
const vowels = ["a", "e", "i", "o", "u", "aa", "ee", "oe", "ij"];
const endings = ["", "", "n", "r", "s", "t", "k", "l"];

/** Words that can be said but mean nothing, each once. */
const madeWords = (chance: Chance, count: number): readonly string[] => {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from({ length: upTo(chance, 2, 4) }, () => pick(chance, onsets) + pick(chance, vowels));
    words.add(syllables.join("") + pick(chance, endings));
  }
  return [...words];
};

/** A rank from 0, with Zipf's exponent 0.9: the nth is met 1/n^0.9 times as often as the first. */
const zipf = (chance: Chance, all: number): number => {
  const tail = 0.1;
  return Math.min(all - 1, Math.floor((chance() * (all ** tail - 1) + 1) ** (1 / tail)) - 1);
};

const levels = ["none", "vmbo", "mbo2", "mbo4", "hbo"];
const sectors = ["care", "media", "trade", "build", "green", "office"];
const dayParts = ["morning", "afternoon", "evening"];
const features = ["free", "device", "childcare", "english"];

const some = (chance: Chance, all: readonly string[], part: number): readonly string[] =>
  all.filter(() => chance() < part);

/** Documents of a title of four to seven words and a text of thirty, from 40,000 words; fewer for few documents. */
export const madeDocuments = (seed: number, count: number): readonly SearchDocument[] => {
  const chance = chanceFrom(seed);
  const words = madeWords(chance, Math.min(40_000, 4 * count));
  const line = (length: number) => Array.from({ length }, () => words[zipf(chance, words.length)]).join(" ");
  return Array.from({ length: count }, (_, at) =>
    aDocument(at, {
      id: uuid(at),
      kind: pick(chance, documentKinds),
      title: line(upTo(chance, 4, 7)),
      text: line(30),
      facets: {
        levels: [pick(chance, levels)],
        sectors: [pick(chance, sectors)],
        dayParts: some(chance, dayParts, 0.3),
        features: some(chance, features, 0.2),
      },
    }),
  );
};
