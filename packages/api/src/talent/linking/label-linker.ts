import { makeLinker, type Label, type Link, type Linker } from "@techconnect/matching/linking/linker";
import type { ExperienceName } from "../experience-content.ts";
import type { ExperienceLinker, LinkedText, LinkedWords } from "../experience-linker.ts";
import { clausesIn } from "./clauses.ts";
import { saysSomething, tellingIn } from "./filler-words.ts";

/*
 * Likeness is the score that the linker gives to a phrase: 0 for nothing in common, 1.05 to 1.2 for the very name. Not
 * its confidence, which falls when two readings are equally good: then the person chooses, and both must be there.
 */

/** From this likeness on a reading is sure, if the next one is not nearly as like. */
const sureFrom = 0.93;
/** A reading is nearly as like as another when it has this share of its likeness. */
const nearly = 0.8;
/** From this likeness on words are the very name, and sure whatever else they are like. */
const theSameFrom = 1.05;
/** Two readings are equally like when one has this share of the other's likeness. */
const equally = 0.88;
/** From this likeness on something else is worth offering. */
const offeredFrom = 0.3;
const mostAlternatives = 3;
/** Readings that are looked at for each thing that is told. */
const looked = 12;

/** Languages whose rules for words a name of unknown language is read with, by its letters. */
const languagesOf = ({ language, text }: ExperienceName): readonly string[] => {
  if (language !== null) return [language];
  if (/\p{Script=Arabic}/u.test(text)) return ["ar"];
  return /\p{Script=Cyrillic}/u.test(text) ? ["uk"] : ["nl", "en"];
};

const labelsOf = (names: readonly ExperienceName[]): readonly Label[] =>
  names.flatMap((name) => {
    const text = tellingIn(name.text).replaceAll(/\s+/gu, " ").trim();
    return text === "" ? [] : languagesOf(name).map((language) => ({ concept: name.experience, language, text }));
  });

type Span = { readonly from: number; readonly to: number };

/** From the first word that caused a link to the end of the last, with the endings that were not compared. */
const spanIn = (clause: string, { words }: Link): Span => {
  const to = Math.max(...words.map((word) => word.to));
  const ending = /^[\p{L}\p{N}\p{M}]*/u.exec(clause.slice(to))?.[0].length ?? 0;
  return { from: Math.min(...words.map(({ from }) => from)), to: to + ending };
};
const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** How like a name words must be at least to be read as it, 0 to 1.2. */
export type ReadFrom = { readonly past: number; readonly technical: number };

type Reader = {
  readonly linker: Linker;
  readonly isTechnical: (experience: string) => boolean;
  /** Are the words the very name of it, and not one that it shares with others? */
  readonly isNamed: (link: Link) => boolean;
  readonly readFrom: ReadFrom;
};

/**
 * Readings by likeness; of those that are as like as the first, what somebody did goes before what they can, and its
 * own name before one that it shares.
 */
const readingsOf = ({ linker, isTechnical, isNamed, readFrom }: Reader, words: string): readonly Link[] => {
  const readings = linker
    .phrase(tellingIn(words), { first: looked })
    .filter(({ score, concept }) => !isTechnical(concept) || score >= readFrom.technical);
  const alike = (readings[0]?.score ?? 0) * equally;
  const place = (link: Link) => {
    if (link.score < alike) return 3;
    if (isTechnical(link.concept)) return 2;
    return isNamed(link) ? 0 : 1;
  };
  return readings.toSorted((a, b) => place(a) - place(b));
};

/** Is the best reading what is meant, and not one of several? */
const isSure = ({ isNamed, isTechnical }: Reader, best: Link, next: Link | undefined): boolean => {
  if (!next || next.score < nearly * best.score) return best.score >= sureFrom;
  const shared = next.score >= theSameFrom && isTechnical(next.concept) === isTechnical(best.concept);
  return best.score >= theSameFrom && (isNamed(best) || !shared);
};

/** What some words are read as, by their likeness; null when they are like nothing. */
const read = (reader: Reader, words: string, also: readonly string[]): LinkedWords | null => {
  const [best, ...next] = readingsOf(reader, words);
  if (!best || best.score < reader.readFrom.past) return null;
  const others = next.filter(({ score }) => score >= offeredFrom);
  const alternatives = [...new Set([...others.map(({ concept }) => concept), ...also])];
  return {
    words,
    experience: best.concept,
    sure: isSure(reader, best, next[0]),
    alternatives: alternatives.filter((id) => id !== best.concept).slice(0, mostAlternatives),
  };
};

/** Everything that one clause tells: first by the names that it holds, else by its likeness to one, for typing errors. */
const linksIn = (reader: Reader, clause: string): readonly LinkedWords[] => {
  const held = reader.linker
    .passage(tellingIn(clause), { first: looked })
    .map((link) => ({ ...link, span: spanIn(clause, link) }));
  const taken: Span[] = [];
  const links: { readonly at: number; readonly link: LinkedWords }[] = [];
  for (const { span } of held) {
    if (taken.some((other) => overlap(other, span))) continue;
    const also = held.filter((other) => overlap(other.span, span)).map(({ concept }) => concept);
    const link = read(reader, clause.slice(span.from, span.to), also);
    if (!link) continue;
    taken.push(span);
    links.push({ at: span.from, link });
  }
  if (links.length > 0) return links.toSorted((a, b) => a.at - b.at).map(({ link }) => link);
  const whole = read(reader, clause, []);
  return whole ? [whole] : [];
};

/** Each experience once, as it was told first. */
const eachOnce = (links: readonly LinkedWords[]): readonly LinkedWords[] => {
  const seen = new Set<string>();
  return links.filter(({ experience }) => !seen.has(experience) && seen.add(experience));
};

/** The catalogue has few names, so that what is somewhat like one is likely meant. */
const ofCatalogue: ReadFrom = { past: 0.45, technical: 0.45 };

const readerOf = (names: readonly ExperienceName[], readFrom: ReadFrom): Reader => {
  const technical = new Set(names.flatMap((name) => (name.technical ? [name.experience] : [])));
  const own = new Set(
    labelsOf(names.filter(({ preferred }) => preferred)).map(({ concept, text }) => `${concept} ${text}`),
  );
  return {
    linker: makeLinker(labelsOf(names)),
    isTechnical: (id) => technical.has(id),
    isNamed: ({ score, concept, label }) => score >= theSameFrom && own.has(`${concept} ${label.text}`),
    readFrom,
  };
};

/** Links a person's words to experiences by all that these are called, whatever the language. */
export const makeLabelLinker = (names: readonly ExperienceName[], readFrom = ofCatalogue): ExperienceLinker => {
  const reader = readerOf(names, readFrom);
  return {
    link: async (text): Promise<LinkedText> => {
      const told = clausesIn(text).filter(saysSomething);
      const found = told.map((clause) => ({ clause, links: linksIn(reader, clause) }));
      return {
        links: eachOnce(found.flatMap(({ links }) => links)),
        unlinked: found.filter(({ links }) => links.length === 0).map(({ clause }) => clause),
      };
    },
  };
};
