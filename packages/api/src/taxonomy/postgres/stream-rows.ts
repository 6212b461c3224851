import { sql } from "kysely";

/** Rows that are fetched at once. */
const rowsAtATime = 5_000;

/** Is it one of these? All are, when nobody names any. */
export const among = (column: string, values: readonly string[] | undefined) =>
  values === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`;

export const streamed = <Row>(query: {
  readonly stream: (atATime: number) => AsyncIterable<Row>;
}): AsyncIterable<Row> => query.stream(rowsAtATime);

/** Is the concept in this column one that ESCO still has? */
export const isThere = (concept: string) =>
  sql<boolean>`exists (select from taxonomy_concept there where there.id = ${sql.ref(concept)} and there.obsolete_since is null)`;
