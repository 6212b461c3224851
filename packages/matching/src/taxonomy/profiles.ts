import { against, largest, unitOf, type Against, type Row } from "./rows.ts";
import type { Taxonomy, TaxonomyOccupation } from "./taxonomy.ts";

/** What an optional skill counts beside an essential one. */
const optional = 0.5;

/** With so many of the nearest occupations, itself among them, the profile of one is smoothed. */
const neighbours = 25;

/** Skills of occupations as rows of numbers: a skill is its place in the taxonomy's list. */
export type Profiles = {
  readonly placeOf: ReadonlyMap<string, number>;
  /** How telling a skill is, 0 to 1: 1 when one occupation of very many uses it, 0 when all do. */
  readonly tellingOf: Float64Array;
  /** Essential 1, optional ½, by occupation. */
  readonly own: readonly Row[];
  /** What the nearest occupations use on average, by occupation: 0 to 1. */
  readonly smoothed: (occupation: number) => Row;
};

const rowOf = ({ essential, optional: others }: TaxonomyOccupation, placeOf: ReadonlyMap<string, number>): Row =>
  new Map([
    ...others.flatMap((skill) => (placeOf.has(skill) ? [[placeOf.get(skill)!, optional] as const] : [])),
    ...essential.flatMap((skill) => (placeOf.has(skill) ? [[placeOf.get(skill)!, 1] as const] : [])),
  ]);

/** Inverse document frequency, over the most that it can be. */
const telling = (own: readonly Row[], skills: number): Float64Array => {
  const uses = new Float64Array(skills);
  for (const row of own) for (const place of row.keys()) uses[place]! += 1;
  return uses.map((count) => Math.log((own.length + 1) / (count + 1)) / Math.log(own.length + 1));
};

const weighted = (row: Row, weights: Float64Array): Row =>
  new Map([...row].map(([place, value]) => [place, value * weights[place]!]));

/** The mean of rows, each with a weight. */
const meanOf = (rows: readonly (readonly [row: Row, weight: number])[]): Row => {
  const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = new Map<number, number>();
  for (const [row, weight] of rows)
    for (const [place, value] of row) mean.set(place, (mean.get(place) ?? 0) + (value * weight) / total);
  return mean;
};

/** @returns the smoothed rows, each computed when it is first asked for */
const smoothing = (own: readonly Row[], units: readonly Row[], nearnessTo: Against) => {
  const known = new Map<number, Row>();
  return (occupation: number): Row => {
    const already = known.get(occupation);
    if (already) return already;
    const nearness = nearnessTo(units[occupation]!);
    const smoothed = meanOf(largest(nearness, neighbours).map((near) => [own[near]!, nearness[near]!] as const));
    known.set(occupation, smoothed);
    return smoothed;
  };
};

/**
 * Profiles of all occupations by their skills.
 *
 * Taxonomies list for each occupation what its authors thought of. What occupations like it use fills in the rest:
 * the mean over the nearest ones, by the cosine of telling skills.
 */
export const profilesOf = ({ skills, occupations }: Taxonomy): Profiles => {
  const placeOf = new Map(skills.map(({ id }, place) => [id, place]));
  const own = occupations.map((occupation) => rowOf(occupation, placeOf));
  const tellingOf = telling(own, skills.length);
  const units = own.map((row) => unitOf(weighted(row, tellingOf)));
  return { placeOf, tellingOf, own, smoothed: smoothing(own, units, against(units, skills.length)) };
};

/** The smoothed profiles of all occupations as directions, so that dot products are cosines. */
export const smoothedUnits = ({ own, smoothed, tellingOf }: Profiles): readonly Row[] =>
  own.map((_, occupation) => unitOf(weighted(smoothed(occupation), tellingOf)));
