import { wordsOf } from "@techconnect/matching/linking/words";
import type { Token } from "@techconnect/matching/linking/analysis";
import type { Held } from "./held-labels.ts";

/** Whether a text lists things by their names, or tells. */
export type Manner = "list" | "prose";

/** Words of up to so many letters are codes: `css` is no inflection of anything. */
const longestCode = 5;
const lower = /\p{Ll}/u;
const capitals = /\p{Lu}.*\p{Lu}|\p{L}.*[\d#+]/u;
const capital = /^\p{Lu}/u;

const isSameCode = (said: string, wanted: string): boolean =>
  Math.min(said.length, wanted.length) > longestCode || wordsOf(said)[0]?.word === wordsOf(wanted)[0]?.word;

/**
 * Is a word written as the name of something: `SQL`, `JavaScript`, `C#`, or with a capital inside a sentence? "Word jij
 * onze collega?" speaks of no program, nor does "it" of IT. A letter alone is not enough.
 */
const isWrittenAsName = (text: string, sentence: readonly Token[], { from, to }: Token): boolean => {
  const said = text.slice(from, to);
  if (said.length < 2 || !lower.test(text.slice(sentence[0]?.from, sentence.at(-1)?.to))) return false;
  return capitals.test(said) || (capital.test(said) && from !== sentence[0]?.from);
};

/**
 * Does a label of one word count where it stands? In a list the catalogue's own names do as they are; everywhere else
 * they must be written as names, those of a taxonomy as it writes them. What is all of a list does.
 */
export const countsAlone = (
  text: string,
  sentence: readonly Token[],
  word: Token,
  { label }: Pick<Held, "label">,
  manner: Manner,
): boolean => {
  const said = text.slice(word.from, word.to);
  if (!isSameCode(said, label.text)) return false;
  if (manner === "list" && (label.standing === "own" || said === text.trim())) return true;
  if (!isWrittenAsName(text, sentence, word)) return false;
  if (label.standing === "own") return true;
  return said.length > 2 && (said === label.text || label.text === label.text.toLowerCase());
};
