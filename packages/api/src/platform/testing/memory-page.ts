import { pageOf, type Page, type PageAsked, type Position } from "../page.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A page of rows in memory, as the database would give it: sorted by text, then by id. */
export const memoryPage = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  sortOf: (row: Row) => string,
  { first, after }: PageAsked,
  direction: "rising" | "falling" = "rising",
): Page<Row> => {
  const sign = direction === "rising" ? 1 : -1;
  const inOrder = (a: Position, b: Position) => sign * (compare(a.sort, b.sort) || compare(a.id, b.id));
  const placed = rows
    .map((row) => ({ ...row, position: { sort: sortOf(row), id: row.id } }))
    .toSorted((a, b) => inOrder(a.position, b.position))
    .filter(({ position }) => after === null || inOrder(position, after) > 0);
  return pageOf(placed, first);
};
