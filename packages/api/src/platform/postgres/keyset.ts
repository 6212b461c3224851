import { sql, type Expression, type RawBuilder } from "kysely";
import type { PageAsked, Position } from "../page.ts";
import type { IsShown } from "./shown-columns.ts";

/** Texts in an order that is the same on every server. */
export const inOrderOf = (sort: Expression<string>): RawBuilder<string> => sql`(${sort}) collate "C"`;

/** A position as a statement takes it: now, or with its values later. */
export type PositionInStatement = { readonly [Part in keyof Position]: Position[Part] | Expression<string> };

/** The rows of a list in rising order that come after a position; all of them when there is none. */
export const afterInOrder = (
  sort: Expression<string>,
  id: Expression<unknown>,
  position: PositionInStatement | null,
): RawBuilder<boolean> =>
  position === null ? sql`true` : sql`((${sort}) collate "C", ${id}) > (${position.sort}::text, ${position.id}::uuid)`;

/**
 * How many rows a page is read from: one more than it has, where somebody looks whether there are more. Only for lists of
 * which nothing but pages looks at that.
 */
export const rowsToRead = ({ first }: PageAsked, isShown: IsShown): number =>
  first + (isShown("PageInfo.hasNextPage") ? 1 : 0);
