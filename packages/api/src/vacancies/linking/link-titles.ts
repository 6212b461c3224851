import { makeAnalysis } from "@techconnect/matching/linking/analysis";
import { makeLinker, type Label, type Link } from "@techconnect/matching/linking/linker";
import { wordsOf } from "@techconnect/matching/linking/words";
import { bare, bareTitles } from "./bare-title.ts";
import { byLanguage } from "./by-language.ts";
import { remember } from "./remember.ts";

/** What a title names, with the words that do. */
export type TitleLink = { readonly id: string; readonly words: string };

/** How alike words must be to a name of the work, where the name itself is 1. Chosen on real titles, as what follows. */
const leastAlike = 0.85;
/** How much of a title the words must be, by how much each word tells: "developer" is not enough of "game developer". */
const leastOfTitle = 0.45;
/** Of two as long names, and of two that only differ in how words are put together: "consultant" is no "SEO consultant". */
const [leastAsLong, leastTogether] = [0.7, 0.9];
const mostRemembered = 10_000;
/** Names that are looked at for each title. */
const looked = 5;

type Sure = TitleLink & { readonly sure: number };

/** From the first to the last word that caused a link. */
const saidIn = (title: string, { words }: Link): string => {
  const from = Math.min(...words.map((word) => word.from));
  const to = Math.max(...words.map((word) => word.to));
  return words.length === 0 ? "" : title.slice(from, to);
};

/** How much words tell: one that few kinds of work are called by tells more, and a strange one most. */
const makeTelling = (labels: readonly Label[], language: string) => {
  const analyse = makeAnalysis(language);
  const spread = new Map<string, Set<string>>();
  for (const { concept, text } of labels)
    for (const { stem } of analyse(text)) spread.set(stem, (spread.get(stem) ?? new Set()).add(concept));
  const all = new Set(labels.map(({ concept }) => concept)).size;
  return (text: string): number =>
    analyse(text).reduce((sum, { stem }) => sum + Math.log(1 + all / (spread.get(stem)?.size ?? 1)), 0);
};

const wordsIn = (text: string): number => wordsOf(text).length;

const isAsLong = (said: string, label: string): boolean =>
  [label, bare(label)].some((name) => {
    const least = wordsIn(said) === wordsIn(name) ? leastAsLong : leastTogether;
    return Math.min(said.length, name.length) >= least * Math.max(said.length, name.length);
  });

/** Finds which work a title in one language names. */
const makeTitleReader = (labels: readonly Label[], language: string) => {
  const linker = makeLinker(labels);
  const telling = makeTelling(labels, language);
  // against what the name itself gets: how sure a link is says how far it is from other work, and here is little of that
  const scoreOfName = remember((name) => linker.phrase(name, { first: 1 })[0]?.score ?? Infinity, labels.length);

  const judge = (title: string, link: Link): readonly Sure[] => {
    const said = saidIn(title, link);
    const ofTitle = telling(said) / telling(title);
    if (ofTitle < leastOfTitle || !isAsLong(said, link.label.text)) return [];
    // the words alone, without what stands around them
    const alone = said === title ? link : linker.phrase(said, { first: 1 })[0];
    if (alone === undefined || alone.concept !== link.concept) return [];
    const alike = alone.score / scoreOfName(link.label.text);
    return alike < leastAlike ? [] : [{ id: link.concept, words: said, sure: Math.min(1, alike) * ofTitle }];
  };
  return (title: string): readonly Sure[] =>
    linker.phrase(title, { first: looked }).flatMap((link) => judge(title, link));
};

/**
 * Finds which work a title names.
 *
 * @param labels titles and other names of the work
 */
export const makeTitleLinker = (labels: readonly Label[]) => {
  const readersFor = byLanguage(labels, makeTitleReader);
  const inPart = remember(
    (part, language): readonly Sure[] => readersFor(part, language).flatMap((read) => read(part)),
    mostRemembered,
  );
  const inTitle = (title: string, language: string) => bareTitles(title).flatMap((part) => inPart(part, language));

  /** @param language of the title, BCP 47 */
  return (titles: readonly string[], language: string): TitleLink | null => {
    const [best] = titles
      .flatMap((title) => inTitle(title, language))
      .toSorted((a, b) => b.sure - a.sure || b.words.length - a.words.length || (a.id < b.id ? -1 : 1));
    return best === undefined ? null : { id: best.id, words: best.words };
  };
};
