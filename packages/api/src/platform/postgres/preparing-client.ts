import pg from "pg";

/** How many statements each connection keeps; more than we have, so that it is a brake and no working limit. */
const mostKept = 500;

const names = new Map<string, string>();
let named = 0;

/** The name under which connections keep a statement; undefined when they keep enough already. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostKept) return known;
  const name = `kept ${(named += 1)}`;
  names.set(text, name);
  return name;
};

/** Searches are planned for the words at hand: a plan for any words is a bad one for most. */
const dependsOnItsValues = (text: string): boolean => text.includes("::tsquery");

/** Has a migration given the result another shape since a connection kept the statement? */
const isOutdated = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === "0A000" && error.message.includes("cached plan");

/** The type that PostgreSQL calls `text[]`. The list of `pg` names no arrays, although it takes their numbers. */
const textArray: number = 1009;
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment
const parseAnyArray: (written: string) => readonly string[] = pg.types.getTypeParser(textArray);

/** A `text[]` as PostgreSQL writes it. Most hold words that need no quotes, and need no letter by letter reading. */
const parseTexts = (written: string): readonly string[] => {
  if (written === "{}") return [];
  return /["\\]|NULL|.\{/.test(written) ? parseAnyArray(written) : written.slice(1, -1).split(",");
};

/** Called with the connection as its `this` below. */
// oxlint-disable-next-line typescript/unbound-method
const asPgSendsIt = pg.Client.prototype.query;

/**
 * A connection that has PostgreSQL keep the statements that take values, so that each is read and planned once and not
 * for each request. Ours are few: a list of ids is one value, whatever its length.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
    this.setTypeParser(textArray, parseTexts);
  }

  /** As pg has it, in all its forms; text with values is kept. */
  override query = ((...args: readonly unknown[]): unknown => {
    const [text, values, ...rest] = args;
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0 || dependsOnItsValues(text))
      return Reflect.apply(asPgSendsIt, this, args);
    const send = (): unknown => {
      const name = nameOf(text);
      return Reflect.apply(asPgSendsIt, this, [name === undefined ? { text } : { name, text }, values, ...rest]);
    };
    const answer = send();
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      if (!isOutdated(error)) throw error;
      names.delete(text);
      return send();
    });
  }) as pg.Client["query"];
}
