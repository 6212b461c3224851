import type { Intent, SearchLanguage } from "./language.ts";
import { makePhrases } from "./phrases.ts";

/** A word of a query, as it is compared and as it was typed. */
export type Piece = { readonly word: string; readonly said: string };

/** What an expression asked for, in the words that did. */
export type Understood = { readonly said: string; readonly intent: Intent };

/** Takes the expressions out of a query that ask for something in particular. */
export const makeIntentReader = (
  intents: SearchLanguage["intents"],
  runOf: (text: string) => readonly string[],
): ((pieces: readonly Piece[]) => { readonly rest: readonly Piece[]; readonly understood: readonly Understood[] }) => {
  const entries = intents.flatMap(({ said, ...intent }) =>
    said.map((text): readonly [readonly string[], Intent] => [runOf(text), intent]),
  );
  const phrases = makePhrases(entries);

  return (pieces) => {
    const [rest, understood]: [Piece[], Understood[]] = [[], []];
    const words = pieces.map(({ word }) => word);
    for (let place = 0; place < pieces.length;) {
      const found = phrases.at(words, place);
      const taken = pieces.slice(place, place + (found?.length ?? 1));
      if (found) understood.push({ said: taken.map(({ said }) => said).join(" "), intent: found.meaning });
      else rest.push(...taken);
      place += taken.length;
    }
    return { rest, understood };
  };
};
