import type { Fitted } from "./fitted.ts";
import { smoothedUnits, type Profiles } from "./profiles.ts";
import { against, unitOf, type Row } from "./rows.ts";
import type { Taxonomy, TaxonomyOccupation } from "./taxonomy.ts";
import { textsOf } from "./texts.ts";

/** Everything that is said of an occupation; what is essential counts twice. */
const allTextOf = ({ text, essential, optional }: TaxonomyOccupation, labelOf: ReadonlyMap<string, string>): string =>
  [text, ...[...essential, ...essential, ...optional].map((skill) => labelOf.get(skill) ?? "")].join("\n");

const ratingsOf = ({ ratings }: TaxonomyOccupation): Row => unitOf(new Map(ratings?.entries()));

/** How near each occupation is to one, by their numbers: 0 to 1, and about 1 to itself. */
export type NearnessTo = (occupation: number) => Float64Array;

/**
 * How near occupations are to each other: a weighted sum of three cosines, of their smoothed profiles of skills, of the
 * words that describe them, and of what they are rated to ask (0 where one has no ratings, or where they point apart).
 */
export const nearOccupations = (
  { skills, occupations }: Taxonomy,
  profiles: Profiles,
  { nearOccupation: weights }: Fitted,
): NearnessTo => {
  const labelOf = new Map(skills.map(({ id, label }) => [id, label]));
  const texts = textsOf(occupations.map((occupation) => allTextOf(occupation, labelOf)));
  const bySkills = smoothedUnits(profiles);
  const byRatings = occupations.map(ratingsOf);
  const rated = Math.max(0, ...occupations.map(({ ratings }) => ratings?.length ?? 0));

  const nearBySkills = against(bySkills, skills.length);
  const nearByText = against(texts.units, texts.words);
  const nearByRatings = against(byRatings, rated);
  return (occupation) => {
    const text = nearByText(texts.units[occupation]!);
    const ratings = nearByRatings(byRatings[occupation]!);
    return nearBySkills(bySkills[occupation]!).map(
      (cosine, at) => weights.skills * cosine + weights.text * text[at]! + weights.ratings * Math.max(0, ratings[at]!),
    );
  };
};
