import type { Token } from "@techconnect/matching/linking/analysis";
import { makeLinker, type Linker } from "@techconnect/matching/linking/linker";
import { byLanguage } from "./by-language.ts";
import { countsAlone, type Manner } from "./counts-alone.ts";
import { makeHeldLabels, type Held } from "./held-labels.ts";
import type { SkillLabel } from "./labels.ts";
import { remember } from "./remember.ts";

/** A skill that a text speaks of: the words that say so, and how sure that is. */
export type FoundSkill = { readonly id: string; readonly words: string; readonly score: number };
type Scored = Held & { readonly score: number };

const mostRemembered = 5_000;
/** Links of some words that are looked at. */
const looked = 25;

const textOf = (text: string, tokens: readonly Token[]): string =>
  tokens.length === 0 ? "" : text.slice(tokens[0]!.from, tokens.at(-1)!.to);

const standings = ["own", "imported", "explained"] as const;
const before = (a: Scored, b: Scored): number =>
  b.tokens.length - a.tokens.length ||
  standings.indexOf(a.label.standing) - standings.indexOf(b.label.standing) ||
  b.score - a.score ||
  (a.label.concept < b.label.concept ? -1 : 1);

/** No word for two skills: the longest label first, the catalogue before a taxonomy, then the surest. */
const apart = (found: readonly Scored[]): readonly Scored[] => {
  const taken = new Set<number>();
  const left = found.toSorted(before).filter(({ tokens }) => {
    const isFree = tokens.every(({ from }) => !taken.has(from));
    if (isFree) for (const { from } of tokens) taken.add(from);
    return isFree;
  });
  const isBesideAnother = left.some(({ label }) => label.standing !== "explained");
  return isBesideAnother ? left : [];
};

/** Reads sentences with the labels of one language. */
const makeReader = (labels: readonly SkillLabel[], language: string) => {
  const { analyse, heldIn } = makeHeldLabels(labels, language);
  // made when a sentence first needs it: it takes longest
  let linker: Linker | null = null;

  // of the words alone: texts name the same things again and again
  const scoresOf = remember((said): ReadonlyMap<string, number> => {
    linker ??= makeLinker(labels);
    return new Map(linker.passage(said, { first: looked }).map(({ concept, score }) => [concept, score]));
  }, mostRemembered);

  return (text: string, manner: Manner): readonly Scored[] => {
    const tokens = analyse(text);
    const held = heldIn(tokens).filter(
      (one) => one.tokens.length > 1 || countsAlone(text, tokens, one.tokens[0]!, one, manner),
    );
    return held.flatMap((one) => {
      const score = scoresOf(textOf(text, one.tokens)).get(one.label.concept);
      return score === undefined ? [] : [{ ...one, score }];
    });
  };
};

/** Where one sentence, item or line ends and another begins. */
const betweenSentences = /(?<=[.!?;:•؟۔؛。])\s+|\n+/u;

/**
 * Finds the skills that a text speaks of: those of which all words of a label stand in a sentence, next to each other.
 *
 * @param labels of skills; of two skills with one label the first one's counts
 */
export const makeSkillFinder = (labels: readonly SkillLabel[]) => {
  const readersFor = byLanguage(labels, makeReader);
  const inSentence = (manner: Manner) =>
    remember(
      (sentence, language): readonly FoundSkill[] =>
        apart(readersFor(sentence, language).flatMap((read) => read(sentence, manner))).map(
          ({ label, tokens, score }) => ({
            id: label.concept,
            words: textOf(sentence, tokens),
            score,
          }),
        ),
      mostRemembered,
    );
  const found = { list: inSentence("list"), prose: inSentence("prose") };
  /** @param language of the text, BCP 47 */
  return (text: string, language: string, manner: Manner): readonly FoundSkill[] =>
    text.split(betweenSentences).flatMap((sentence) => found[manner](sentence, language));
};
