import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery, sql, type Compilable, type RawBuilder } from "kysely";
import type { IsShown } from "./shown-columns.ts";

/** Where to read, and which fields are looked at. */
export type Reads = { readonly em: EntityManager; readonly isShown: IsShown };

/** Stands in a statement for a value that comes later. */
class Later {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Values = Readonly<Record<string, unknown>>;
/** The values of a statement, as they are written into it. */
export type Given<V extends Values> = { readonly [Name in keyof V]: RawBuilder<V[Name]> };

/** Most shapes that are kept for one document; there are no more page sizes and languages than this on our pages. */
const mostKept = 12;

/** Text and parameters; the tree that they were made from is many times as big. */
type Statement = Pick<CompiledQuery, "sql" | "parameters">;
const kept = new WeakMap<IsShown, Map<string, Statement>>();

const compiled = <V extends Values>(values: V, build: (given: Given<V>) => Compilable): Statement => {
  const given = Object.keys(values).map((name) => [name, sql`${new Later(name)}`]);
  const { sql: text, parameters } = build(Object.fromEntries(given) as Given<V>).compile();
  return { sql: text, parameters };
};

/**
 * The rows of a statement that is built once for all who look at the same fields; later ones only bring other values.
 *
 * @param shape everything else that makes it another statement, such as its language, and nothing that people write; null
 * for a statement that is built for this time only
 * @param values what changes from one request to the next
 */
export const rowsOf = async <V extends Values, Row>(
  { em, isShown }: Reads,
  shape: string | null,
  values: V,
  build: (given: Given<V>) => Compilable<Row>,
): Promise<readonly Row[]> => {
  const statements = kept.get(isShown) ?? new Map<string, Statement>();
  kept.set(isShown, statements);
  const known = shape === null ? undefined : statements.get(shape);
  const statement = known ?? compiled(values, build);
  if (!known && shape !== null && statements.size < mostKept) statements.set(shape, statement);
  const parameters = statement.parameters.map((value) => (value instanceof Later ? values[value.name] : value));
  const bound: CompiledQuery<Row> = CompiledQuery.raw(statement.sql, parameters);
  return (await em.getKysely().executeQuery(bound)).rows;
};
