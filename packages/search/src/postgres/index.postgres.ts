import { sql, type RawBuilder } from "kysely";
import { documentKinds, type DocumentKind, type Facet } from "../analysis/language.ts";
import { facetCountsOf, facetGroups, type FacetGroup } from "../facet-counts.ts";
import type { Found, Hit, IndexQuery, SearchIndex } from "../search-index.ts";
import type { SearchDb } from "./tables.ts";
import { tsQueriesOf } from "./ts-query.ts";

const columnOf: Readonly<Record<Facet, string>> = {
  levels: "levels",
  sectors: "sectors",
  dayParts: "day_parts",
  features: "features",
};

/** A kind of work says more than one of the many offers of it. */
const weightOfKind: Readonly<Record<DocumentKind, number>> = { "job-profile": 1.5, course: 1.1, vacancy: 1 };

const weightOf = sql`case kind ${sql.join(
  documentKinds.map((kind) => sql`when ${kind}::text then ${weightOfKind[kind]}::float8`),
  sql` `,
)} end`;

/** Great-circle distance in kilometres; null without a place. */
const kilometresFrom = ({ from, filter }: IndexQuery): RawBuilder<number | null> => {
  const point = from ?? filter.near;
  return point
    ? sql`case when latitude is not null then 12742 * asin(least(1, sqrt(
        power(sin(radians(latitude - ${point.latitude}) / 2), 2)
        + cos(radians(${point.latitude})) * cos(radians(latitude)) * power(sin(radians(longitude - ${point.longitude}) / 2), 2)))) end`
    : sql`null::float8`;
};

const isNarrowed = ({ kinds, filter }: IndexQuery, group: FacetGroup): boolean =>
  group === "kinds" ? kinds.length < documentKinds.length : (filter[group]?.length ?? 0) > 0;

/** Does a row pass what was chosen in a group? */
const passes = (query: IndexQuery, group: FacetGroup): RawBuilder<boolean> => {
  if (!isNarrowed(query, group)) return sql`true`;
  return group === "kinds"
    ? sql`kind = any(${[...query.kinds]}::text[])`
    : sql`${sql.ref(columnOf[group])} && ${[...(query.filter[group] ?? [])]}::text[]`;
};

const orderOf = ({ sort }: IndexQuery): RawBuilder<unknown> => {
  if (sort === "nearest") return sql`kilometres nulls last, score * ${weightOf} desc, rank`;
  if (sort === "newest") return sql`listed_on desc nulls last, score * ${weightOf} desc, rank`;
  return sql`score * ${weightOf} desc, rank, listed_on desc nulls last`;
};

type Answer = {
  readonly hits: readonly Hit[] | null;
  readonly total: number;
  readonly counts: readonly { readonly facet: FacetGroup; readonly value: string; readonly count: number }[] | null;
};

/** What stands in the head counts by its weight, twice when it stands there as it was typed; the text only lets it in. */
const scoreOf = ({ must, typed }: ReturnType<typeof tsQueriesOf>): RawBuilder<number> =>
  sql`0.05 + ts_rank('{0, 0.3, 0.5, 1}', head_words, ${must}::tsquery) + 2 * ts_rank('{0, 0.3, 0.5, 1}', head_words, ${typed}::tsquery)`;

/** The score of what passes; the rest is only counted, and a common word has tens of thousands of those. */
const scoreOfPassing = (query: IndexQuery, score: RawBuilder<number>): RawBuilder<number | null> => {
  const narrowing = facetGroups.filter((group) => isNarrowed(query, group));
  return narrowing.length === 0
    ? score
    : sql`case when facets_id in (select id from search_facets where ${sql.join(
        narrowing.map((group) => passes(query, group)),
        sql` and `,
      )}) then ${score} end`;
};

/** How many there are per value of each group, from how many there are of each combination. */
const countsOf = sql.join(
  facetGroups.map((group) => {
    const passing = sql.join(
      facetGroups.filter((other) => other !== group).map((other) => sql.id(`in_${other}`)),
      sql` and `,
    );
    return group === "kinds"
      ? sql`select ${group}::text as facet, kind as value, sum(n)::int as count from tally where ${passing} group by 2`
      : sql`select ${group}::text, value, sum(n)::int from tally, unnest(${sql.ref(columnOf[group])}) as value where ${passing} group by 2`;
  }),
  sql` union all `,
);
const inAll = sql.join(
  facetGroups.map((group) => sql.id(`in_${group}`)),
  sql` and `,
);

/** One statement: who matches, the page of them, how many, and how many per value of each facet. */
const statementOf = (query: IndexQuery, region: string) => {
  const queries = tsQueriesOf(query.terms);
  const plain = query.terms.length === 0;
  const score = plain ? sql<number>`1::float8` : scoreOfPassing(query, scoreOf(queries));
  const { near } = query.filter;
  const kilometres = kilometresFrom(query);
  const passing = sql.join(facetGroups.map((group) => sql`${passes(query, group)} as ${sql.id(`in_${group}`)}`));
  return sql<Answer>`
    with found as materialized (
      select id, facets_id, rank, listed_on, ${kilometres} as kilometres, ${score} as score
      from search_document
      where region = ${region} and (last_day is null or last_day >= ${query.today})
        ${plain ? sql`` : sql`and words @@ ${queries.must}::tsquery`}
        ${near ? sql`and (latitude is null or ${kilometres} <= ${near.kilometres})` : sql``}
    ), tally as materialized (
      select facets.*, n, ${passing}
      from (select facets_id, count(*) as n from found group by facets_id) as counted
      join search_facets as facets on facets.id = counted.facets_id
    ), page as (
      select kind, found.id, kilometres
      from found join tally on tally.id = found.facets_id
      where ${inAll}
      order by ${orderOf(query)}, kind, found.id limit ${query.limit} offset ${query.offset}
    ), counts as (${countsOf})
    select
      (select json_agg(json_build_object('kind', kind, 'id', id, 'kilometres', kilometres)) from page) as hits,
      (select coalesce(sum(n), 0)::int from tally where ${inAll}) as total,
      (select json_agg(json_build_object('facet', facet, 'value', value, 'count', count)) from counts) as counts`;
};

/** Searches with PostgreSQL itself, in the same database as everything else. */
export const postgresIndex = (db: SearchDb, region: string): SearchIndex => ({
  engine: "postgres",
  find: async (query): Promise<Found> => {
    const { rows } = await statementOf(query, region).execute(db());
    const [answer] = rows;
    const counts = Map.groupBy(answer?.counts ?? [], ({ facet }) => facet);
    return {
      hits: answer?.hits ?? [],
      total: answer?.total ?? 0,
      totalIsExact: true,
      facets: facetCountsOf((group) => (counts.get(group) ?? []).map(({ value, count }) => ({ value, count }))),
    };
  },
});
