import { sentencesOf } from "./sentences.ts";
import type { Stock } from "./stock.ts";

/** Adds up what the labels of each language tell of a phrase in a language that is known. */
export const blendPhrase = ({ blend, shelves, bridges, surround, weights }: Stock, text: string, language: string) => {
  blend.clear();
  const own = shelves.filter((shelf) => shelf.language === language);
  const others = shelves.filter((shelf) => shelf.language !== language);
  const asked = own.length > 0 ? own : others;
  for (const shelf of asked) {
    const tokens = shelf.tokens(text);
    blend.add({ shelf, tokens, evidence: shelf.phrase(tokens) }, 1 / asked.length);
  }
  for (const shelf of others) {
    const evidence = shelf.stems(bridges(language, shelf.language)(text));
    blend.add({ shelf, tokens: shelf.tokens(text), evidence }, weights.bridged / others.length);
  }
  surround?.(text, language, blend.scores);
  return blend;
};

/** Of each concept the best that any language tells of a phrase. */
export const blendUnknown = ({ blend, shelves }: Stock, text: string) => {
  blend.clear();
  for (const shelf of shelves) {
    const tokens = shelf.tokens(text);
    blend.raise({ shelf, tokens, evidence: shelf.phrase(tokens) });
  }
  return blend;
};

/** Of each concept the best that any sentence tells. */
export const blendPassage = ({ blend, shelves }: Stock, text: string, language: string | undefined) => {
  blend.clear();
  const own = shelves.filter((shelf) => shelf.language === language);
  for (const shelf of own.length > 0 ? own : shelves)
    for (const tokens of sentencesOf(shelf.tokens(text), text))
      blend.raise({ shelf, tokens, evidence: shelf.sentence(tokens) });
  return blend;
};
