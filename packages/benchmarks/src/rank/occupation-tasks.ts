import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import type { MatchIndex } from "@techconnect/matching/match-index";
import type { Occupation, Opportunity, Person } from "@techconnect/matching/opportunity";
import { compileOccupations } from "@techconnect/matching/taxonomy/compile-occupations";
import type { Fitted } from "@techconnect/matching/taxonomy/fitted";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { jsonLinesOf, textIn, textsIn } from "./catalogue/rows.ts";
import { readTaxonomy } from "./occupation-catalogue.ts";
import type { Ranked, RankTask } from "./ranked.ts";

/** What is asked: an occupation for somebody with these skills, or for somebody who had this occupation. */
export type OccupationQuery = {
  readonly qid: string;
  readonly skills: readonly string[];
  readonly occupation: string | null;
  /** Never ranked: the same occupation by other names. */
  readonly exclude: readonly string[];
};

export const readOccupationQueries = (path: string): readonly OccupationQuery[] =>
  jsonLinesOf(path).map((row) => ({
    qid: textIn(row, "qid"),
    skills: textsIn(row, "skills"),
    occupation: textIn(row, "occupation") || null,
    exclude: textsIn(row, "exclude"),
  }));

const listLength = 200;

/** All of it is known for certain. */
const sure = 1;

const personOf = ({ skills, occupation }: OccupationQuery): Person => ({
  skills: new Map(skills.map((skill) => [skill, sure])),
  occupations: new Map(occupation === null ? [] : [[occupation, sure]]),
  interests: new Set(),
  sectors: new Set(),
});

/** An occupation as something to choose, which nothing is known of but what the taxonomy says. */
const asOpportunity = (id: string): Opportunity => ({
  id,
  kind: "job-profile",
  occupations: [id],
  technical: [],
  sectors: [],
  levels: [],
  provider: null,
});

type Asked = {
  readonly taxonomy: Taxonomy;
  readonly queries: readonly OccupationQuery[];
  /** Among which is ranked; all of the taxonomy when left out. */
  readonly candidates?: readonly string[];
  readonly fitted?: Fitted;
};

/** The product's own index, filled with occupations. */
const indexOf = ({ taxonomy, queries, candidates, fitted }: Asked): MatchIndex => {
  const former = new Set(queries.flatMap(({ occupation }) => occupation ?? []));
  const compile = compileOccupations(taxonomy, {
    former: (id) => former.has(id),
    ...(fitted === undefined ? {} : { fitted }),
  });
  const known = new Set(taxonomy.occupations.map(({ id }) => id));
  const ids = [...new Set(candidates ?? known)].filter((id) => known.has(id));
  const nothingElse = { transferable: [], interests: [], sectors: [] };
  const occupations = ids.flatMap((id): readonly Occupation[] => {
    const compiled = compile(id);
    return compiled ? [{ id, ...compiled, ...nothingElse }] : [];
  });
  const index = makeInvertedMatchIndex();
  index.put({ occupations, opportunities: ids.map(asOpportunity) });
  return index;
};

/** Ranks occupations for each query with the product's engine, best first. */
export function* rankOccupationsIn(asked: Asked): Generator<Ranked> {
  const index = indexOf(asked);
  for (const query of asked.queries) {
    const never = new Set([...query.exclude, query.occupation]);
    const best = index.best(personOf(query), {
      kind: "job-profile",
      first: listLength,
      may: (id) => !never.has(id),
    });
    yield { qid: query.qid, ranked: best.map(({ opportunity }) => opportunity) };
  }
}

/** Tasks t1 and t2: from a person's skills, or from an occupation that somebody had, to ESCO occupations. */
export const rankOccupations: RankTask = ({ catalogue, queries, candidates, crosswalk }) =>
  rankOccupationsIn({
    taxonomy: readTaxonomy(catalogue, { crosswalk }),
    queries: readOccupationQueries(queries),
    ...(candidates === undefined ? {} : { candidates: jsonLinesOf(candidates).map((row) => textIn(row, "id")) }),
  });
