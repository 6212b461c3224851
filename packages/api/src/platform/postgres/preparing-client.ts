import { createHash } from "node:crypto";
import pg from "pg";

/** How many statements each connection keeps; more than we have, so that it is a brake and no working limit. */
const mostKept = 500;

const names = new Map<string, string>();

/** The name under which connections keep a statement; undefined when they keep enough already. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostKept) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  names.set(text, name);
  return name;
};

type Query = (...args: readonly unknown[]) => unknown;
const query = pg.Client.prototype.query as Query;

/**
 * A connection that has PostgreSQL keep the statements that take values, so that each is read and planned once and not
 * for each request. Ours are few: a list of ids is one value, whatever its length.
 */
export class PreparingClient extends pg.Client {
  /** As pg has it, in all its forms; only text with values is kept. */
  override query = ((...args: readonly unknown[]) => {
    const [text, values, ...rest] = args;
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0)
      return Reflect.apply(query, this, args);
    const name = nameOf(text);
    return Reflect.apply(query, this, [name === undefined ? { text } : { name, text }, values, ...rest]);
  }) as pg.Client["query"];
}
