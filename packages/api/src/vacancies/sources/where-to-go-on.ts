import type { Place } from "../posting-source.ts";

/** The position of a row that is about its file as a whole. */
export const nowhere = "-";

/**
 * Where reading goes on after a row: in which of the files or pages, and after which position in it. Null: at its start.
 */
export const whereToGoOn = (
  names: readonly string[],
  after: Place | null,
): { readonly from: number; readonly position: string | null } => {
  const at = after === null ? -1 : names.indexOf(after.file);
  if (after === null || at === -1) return { from: 0, position: null };
  return after.position === nowhere ? { from: at + 1, position: null } : { from: at, position: after.position };
};
