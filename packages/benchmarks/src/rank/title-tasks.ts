import { fitted } from "@techconnect/matching/linking/fitted";
import type { LinkingWeights } from "@techconnect/matching/linking/linking-weights";
import { compareTexts } from "@techconnect/matching/linking/label";
import { makeLinker, type Linker } from "@techconnect/matching/linking/linker";
import { readOccupations } from "./catalogue/esco.ts";
import { jsonLinesOf, tableOf, textIn, UnreadableFile } from "./catalogue/rows.ts";
import { descriptionsOf, labelsOf } from "./labels-of.ts";
import { languagesOf, textQueriesOf, type TextQuery } from "./queries.ts";
import type { RankAsked, RankTask } from "./ranked.ts";

const longest = 1000;
/** Concepts have about eight labels each in the corpora: more would not fit in an answer. */
const mostConcepts = 200;

/** ISCO groups stand in the corpora beside occupations; a title names an occupation, so groups come last. */
const isGroup = (uri: string) => uri.includes("/isco/");

const readCorpus = ({ corpus, candidates }: RankAsked) => {
  const file = corpus ?? candidates;
  if (file === undefined) throw new UnreadableFile("Tasks t4 need --corpus: the labels to rank.");
  return jsonLinesOf(file).map((row) => ({ id: textIn(row, "id"), text: textIn(row, "text") }));
};

/** Links titles to ESCO's occupations, by their addresses. */
export const occupationLinkerOf = (catalogue: string, weights: LinkingWeights): Linker => {
  const occupations = readOccupations(catalogue).map((occupation) => ({ ...occupation, id: occupation.uri }));
  return makeLinker(labelsOf(occupations), { descriptions: descriptionsOf(occupations), weights });
};

/** What each concept scores for a query. */
const scoresOf = (
  linker: Linker,
  text: string,
  language: string | undefined,
  first: number,
): ReadonlyMap<string, number> =>
  new Map(
    linker
      .phrase(text, { first, ...(language !== undefined && { language }) })
      .map(({ concept, score }) => [concept, score]),
  );

/** The labels of each concept, groups by an address that `isGroup` knows. */
const readConcepts = (file: string | undefined): ReadonlyMap<string, readonly string[]> => {
  const rows = file === undefined ? [] : tableOf(file, 0);
  const byConcept = Map.groupBy(rows, ([, uri = ""]) => uri);
  return new Map([...byConcept].map(([uri, its]) => [uri, its.map(([id = ""]) => id)]));
};

/**
 * Ranks a corpus of titles: by the likeness of each label, and by how well its concept fits where `--concepts` tells it.
 *
 * @param weights read anew for each query
 */
export const titleRanker = (asked: RankAsked, weights: LinkingWeights) => {
  const { corpus: language = "und" } = languagesOf(asked.task);
  const corpus = readCorpus(asked).map(({ id, text }) => ({ concept: id, language, text }));
  const direct = makeLinker(corpus, { weights });
  const labelsOfConcept = readConcepts(asked.concepts);
  const groupLabels = new Set([...labelsOfConcept].flatMap(([uri, ids]) => (isGroup(uri) ? ids : [])));
  const occupations = labelsOfConcept.size > 0 ? occupationLinkerOf(asked.catalogue, weights) : undefined;

  return (query: TextQuery): readonly string[] => {
    const same = query.language === undefined || query.language === language;
    const alike = scoresOf(direct, query.text, language, longest);
    const scores = new Map([...alike].map(([id, score]) => [id, (same ? 1 : weights.lookalikes) * score]));
    const meant = occupations
      ? scoresOf(occupations, query.text, query.language, mostConcepts)
      : new Map<string, number>();
    for (const [uri, score] of meant) {
      const ids = labelsOfConcept.get(uri) ?? [];
      // in the same language what a concept scores has its best label in it, which counts for itself already
      const counted = same
        ? ids.reduce((most, id) => Math.max(most, (alike.get(id) ?? 0) / (1 + weights.pooled)), 0)
        : 0;
      for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weights.concept * Math.max(0, score - counted));
    }
    const best = [...scores].toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || compareTexts(a, b));
    const [groups, others] = [best.filter(([id]) => groupLabels.has(id)), best.filter(([id]) => !groupLabels.has(id))];
    return [...others, ...groups].slice(0, longest).map(([id]) => id);
  };
};

/** Tasks t4: job titles to labels of ESCO's occupations, in the same or another language. */
export const rankTitles: RankTask = function* (asked) {
  const rank = titleRanker(asked, fitted);
  for (const query of textQueriesOf(asked)) yield { qid: query.qid, ranked: rank(query) };
};
