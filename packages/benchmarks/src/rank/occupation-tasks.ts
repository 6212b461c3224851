import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import type { MatchIndex } from "@techconnect/matching/match-index";
import type { Occupation, Opportunity, Person } from "@techconnect/matching/opportunity";
import { compileOccupations } from "@techconnect/matching/taxonomy/compile-occupations";
import type { Fitted } from "@techconnect/matching/taxonomy/fitted";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { z } from "zod";

/** What is asked: an occupation for somebody with these skills, or for somebody who had this occupation. */
export const OccupationQuery = z.object({
  qid: z.string(),
  skills: z.array(z.string()).optional(),
  occupation: z.string().optional(),
  exclude: z.array(z.string()).optional(),
});
export type OccupationQuery = z.infer<typeof OccupationQuery>;

export type Ranked = { readonly qid: string; readonly ranked: readonly string[] };

const listLength = 200;

/** All of it is known for certain. */
const sure = 1;

const personOf = ({ skills = [], occupation }: OccupationQuery): Person => ({
  skills: new Map(skills.map((skill) => [skill, sure])),
  occupations: new Map(occupation === undefined ? [] : [[occupation, sure]]),
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
export function* rankOccupations(asked: Asked): Generator<Ranked> {
  const index = indexOf(asked);
  for (const query of asked.queries) {
    const never = new Set([...(query.exclude ?? []), query.occupation]);
    const best = index.best(personOf(query), {
      kind: "job-profile",
      first: listLength,
      may: (id) => !never.has(id),
    });
    yield { qid: query.qid, ranked: best.map(({ opportunity }) => opportunity) };
  }
}
