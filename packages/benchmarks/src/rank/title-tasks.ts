import { fitted } from "@techconnect/matching/linking/fitted";
import { makeLinker, type Linker } from "@techconnect/matching/linking/linker";
import { readOccupations } from "./catalogue/esco.ts";
import { jsonLinesOf, tableOf, textIn, UnreadableFile } from "./catalogue/rows.ts";
import { descriptionsOf, labelsOf } from "./labels-of.ts";
import { languagesOf, textQueriesOf, type TextQuery } from "./queries.ts";
import type { RankAsked, RankTask } from "./ranked.ts";

const longest = 1000;

/** ISCO groups stand in the corpora beside occupations; a title names an occupation, so groups come last. */
const isGroup = (uri: string) => uri.includes("/isco/");

const readCorpus = ({ corpus, candidates }: RankAsked) => {
  const file = corpus ?? candidates;
  if (file === undefined) throw new UnreadableFile("Tasks t4 need --corpus: the labels to rank.");
  return jsonLinesOf(file).map((row) => ({ id: textIn(row, "id"), text: textIn(row, "text") }));
};

/** Links titles to ESCO's occupations, by their addresses. */
export const occupationLinkerOf = (catalogue: string): Linker => {
  const occupations = readOccupations(catalogue).map((occupation) => ({ ...occupation, id: occupation.uri }));
  return makeLinker(labelsOf(occupations), { descriptions: descriptionsOf(occupations) });
};

/** What each concept scores for a query. */
const scoresOf = (linker: Linker, { text, language }: TextQuery): ReadonlyMap<string, number> =>
  new Map(
    linker
      .phrase(text, { first: longest, ...(language && { language }) })
      .map(({ concept, score }) => [concept, score]),
  );

/** Tasks t4: job titles to labels of ESCO's occupations, in the same or another language. */
export const rankTitles: RankTask = function* (asked) {
  const corpus = readCorpus(asked);
  const { corpus: language = "und" } = languagesOf(asked.task);
  const direct = makeLinker(corpus.map(({ id, text }) => ({ concept: id, language, text })));
  const conceptOf = new Map(
    asked.concepts === undefined ? [] : tableOf(asked.concepts, 0).map(([id = "", uri = ""]) => [id, uri]),
  );
  const occupations = conceptOf.size > 0 ? occupationLinkerOf(asked.catalogue) : undefined;
  for (const query of textQueriesOf(asked)) {
    const alike = scoresOf(direct, { ...query, language });
    const meant = occupations ? scoresOf(occupations, query) : new Map<string, number>();
    const scored = corpus.map(({ id }) => {
      const uri = conceptOf.get(id) ?? "";
      const score = (alike.get(id) ?? 0) + fitted.concept * (meant.get(uri) ?? 0);
      return { id, score: isGroup(uri) ? score / 10 : score };
    });
    const best = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
    yield { qid: query.qid, ranked: best.slice(0, longest).map(({ id }) => id) };
  }
};
