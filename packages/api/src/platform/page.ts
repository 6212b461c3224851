/** What part of a list is asked for. */
export type PageAsked = {
  /** How many, 1 to 100. */
  readonly first: number;
  /** The position after which to go on; null from the start. */
  readonly after: Position | null;
};

/** Where a row stands in its list: what the list is sorted by, then the id that settles ties. */
export type Position = { readonly sort: string; readonly id: string };

/** Rows of a list, in order, each with its position. */
export type Page<Row> = {
  readonly rows: readonly (Row & { readonly position: Position })[];
  readonly hasNext: boolean;
};

/** A page of rows that were read one further than asked for. */
export const pageOf = <Row extends { readonly position: Position }>(
  rows: readonly Row[],
  first: number,
): Page<Row> => ({
  rows: rows.slice(0, first),
  hasNext: rows.length > first,
});

/** The pages of many owners at once, from rows in order that were read one further than asked for. */
export const pagesByOwner = <Row extends { readonly position: Position }>(
  rows: readonly { readonly owner: string; readonly row: Row }[],
  first: number,
): ReadonlyMap<string, Page<Row>> => {
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  const pages = [...byOwner].map(
    ([owner, owned]) =>
      [
        owner,
        pageOf(
          owned.map(({ row }) => row),
          first,
        ),
      ] as const,
  );
  return new Map(pages);
};
