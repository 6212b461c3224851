import { z } from "zod";
import type { PageAsked, Position } from "../page.ts";
import { BadUserInput } from "./bad-user-input.ts";

const Cursor = z.tuple([z.string().max(200), z.uuid()]);
const longest = 600;

/** An opaque text for a position in a list. It holds nothing but what the row itself shows. */
export const cursorOf = ({ sort, id }: Position): string =>
  Buffer.from(JSON.stringify([sort, id])).toString("base64url");

const notOurs = () => new BadUserInput("This is not a cursor of ours; start from the first page.", "after");

/** @throws BadUserInput for anything that `cursorOf` does not make */
export const positionOf = (cursor: string): Position => {
  if (cursor.length > longest) throw notOurs();
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (!parsed.success) throw notOurs();
    const position = { sort: parsed.data[0], id: parsed.data[1] };
    if (position.sort.includes("\u0000") || cursorOf(position) !== cursor) throw notOurs();
    return position;
  } catch {
    throw notOurs();
  }
};

/**
 * @param isSort is this something that the list is sorted by? Any text is, unless the list says otherwise
 * @throws BadUserInput for a page size outside 1 to 100, or a cursor that is not ours
 */
export const pageAsked = (
  first: number,
  after: string | null | undefined,
  isSort: (sort: string) => boolean = () => true,
): PageAsked => {
  if (first < 1 || first > 100) throw new BadUserInput("`first` must be 1 to 100.", "first");
  if (after == null) return { first, after: null };

  const position = positionOf(after);
  if (!isSort(position.sort)) throw notOurs();
  return { first, after: position };
};
