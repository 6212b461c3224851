import type { RatingDomain } from "./onet-occupation.ts";

/** Ratings of what work asks of a person; not knowledge, which follows schooling. */
export const askedOfPeople = ["skills", "abilities", "work-styles"] as const satisfies readonly RatingDomain[];

/** The mean and the standard deviation of a rating over all work, by element and scale. */
export type Moments = ReadonlyMap<string, { readonly mean: number; readonly deviation: number }>;

/** A rating of O*NET that counts for an occupation of ESCO. */
export type RatingOfWork = {
  readonly escoId: string;
  readonly element: string;
  readonly scale: string;
  readonly value: number;
};

/** How much more than other work an occupation asks of something, in standard deviations, by occupation and element. */
export type Standing = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Where is read how far occupations of ESCO stand out in O*NET; occupations without ratings are left out. */
export type StandingOfWork = (escoIds: readonly string[]) => Promise<Standing>;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The name of a column of ratings: an element on a scale. */
export const columnOf = ({ element, scale }: Pick<RatingOfWork, "element" | "scale">): string => `${element}|${scale}`;

const standardised = (rating: RatingOfWork, moments: Moments): number => {
  const { mean, deviation } = moments.get(columnOf(rating)) ?? { mean: 0, deviation: 0 };
  return deviation > 0 ? (rating.value - mean) / deviation : 0;
};

/** The mean over all scales and all occupations of O*NET that an occupation of ESCO comes down to. */
export const standingIn = (ratings: readonly RatingOfWork[], moments: Moments): Standing =>
  new Map(
    [...Map.groupBy(ratings, ({ escoId }) => escoId)].map(([escoId, own]) => [
      escoId,
      new Map(
        [...Map.groupBy(own, ({ element }) => element)].map(([element, its]) => [
          element,
          meanOf(its.map((rating) => standardised(rating, moments))),
        ]),
      ),
    ]),
  );
