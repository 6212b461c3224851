import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Compilable, type CompiledQuery, type RawBuilder } from "kysely";
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

const kept = new WeakMap<IsShown, Map<string, unknown>>();

const compiled = <V extends Values, Row>(
  values: V,
  build: (given: Given<V>) => Compilable<Row>,
): CompiledQuery<Row> => {
  const given = Object.keys(values).map((name) => [name, sql`${new Later(name)}`]);
  return build(Object.fromEntries(given) as Given<V>).compile();
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
  const statements = kept.get(isShown) ?? new Map<string, unknown>();
  kept.set(isShown, statements);
  const known = shape === null ? undefined : (statements.get(shape) as CompiledQuery<Row> | undefined);
  const statement = known ?? compiled(values, build);
  if (shape !== null) statements.set(shape, statement);
  const parameters = statement.parameters.map((value) => (value instanceof Later ? values[value.name] : value));
  const bound: CompiledQuery<Row> = { ...statement, parameters };
  return (await em.getKysely().executeQuery(bound)).rows;
};
