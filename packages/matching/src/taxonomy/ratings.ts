/** Ratings of one kind, such as O*NET's skills: by occupation, values in a fixed order, NaN where nobody rated. */
export type RatingTable = ReadonlyMap<string, readonly number[]>;

/** Means and standard deviations by column, of the given rows; NaN does not count. */
const momentsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column]!).filter((value) => !Number.isNaN(value));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
  });

const standardise = (table: RatingTable, ids: readonly string[]): RatingTable => {
  const moments = momentsOf(ids.map((id) => table.get(id)!));
  // divided by the root of how many there are, so that each kind of rating counts alike
  const scale = Math.sqrt(moments.length);
  return new Map(
    ids.map((id) => [
      id,
      table.get(id)!.map((value, column) => {
        const { mean, deviation } = moments[column]!;
        return Number.isNaN(value) || !(deviation > 0) ? 0 : (value - mean) / deviation / scale;
      }),
    ]),
  );
};

/**
 * How far each occupation stands out: standard deviations above the mean of all, each kind of rating as weighty as
 * another whatever it has of columns.
 *
 * @returns only of the occupations that every table has
 */
export const standingOut = (tables: readonly RatingTable[]): RatingTable => {
  const ids = [...(tables[0]?.keys() ?? [])].filter((id) => tables.every((table) => table.has(id)));
  const standardised = tables.map((table) => standardise(table, ids));
  return new Map(ids.map((id) => [id, standardised.flatMap((table) => table.get(id)!)]));
};

/** The mean of ratings of the same things; null of none. */
export const meanRatings = (ratings: readonly (readonly number[])[]): readonly number[] | null =>
  ratings[0]?.map((_, at) => ratings.reduce((sum, each) => sum + each[at]!, 0) / ratings.length) ?? null;
