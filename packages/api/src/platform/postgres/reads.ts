import type { EntitySchemaWithMeta, InferKyselyDB } from "@mikro-orm/postgresql";
import { sql, type RawBuilder } from "kysely";
import type { Locale } from "@techconnect/domain/kernel/locale";

/**
 * The columns of the tables that a slice reads, typed by the tables themselves.
 *
 * @example em.getKysely<Rows<typeof SkillTable | typeof JobProfileTable>>().selectFrom("skill")
 */
export type Rows<Tables extends EntitySchemaWithMeta> = InferKyselyDB<Tables>;

/** A `{ nl, en, ar }` column in one language; Dutch, the source, where that one lacks. */
export const textIn = (locale: Locale, column: string): RawBuilder<string> =>
  sql`coalesce(${sql.ref(column)} ->> ${locale}::text, ${sql.ref(column)} ->> 'nl')`;

/** The same for a column that may hold nothing. */
export const textOrNullIn = (locale: Locale, column: string): RawBuilder<string | null> =>
  sql`coalesce(${sql.ref(column)} ->> ${locale}::text, ${sql.ref(column)} ->> 'nl')`;

/** A column with a list of `{ nl, en, ar }`, in one language and in order. */
export const textsIn = (locale: Locale, column: string): RawBuilder<string[]> =>
  sql`array(
    select coalesce(item ->> ${locale}::text, item ->> 'nl')
    from jsonb_array_elements(${sql.ref(column)}) with ordinality as items (item, place) order by place
  )`;

/** `column = any(list)`: one parameter, so that the statement is the same for any number of ids. */
export const isAnyOf = (
  column: string,
  values: readonly string[],
  type: "uuid" | "text" = "uuid",
): RawBuilder<boolean> => sql`${sql.ref(column)} = any(${[...values]}::${sql.raw(`${type}[]`)})`;

/** Do two lists share something? */
export const overlaps = (column: string, values: readonly string[]): RawBuilder<boolean> =>
  sql`${sql.ref(column)} && ${[...values]}::text[]`;

/** How a value is written into a `jsonb` column; `pg` would take a list for a PostgreSQL array. */
export const json = <T>(value: T): RawBuilder<T> => sql`${JSON.stringify(value)}::jsonb`;
