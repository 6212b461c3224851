import type { Occupation } from "@techconnect/matching/opportunity";
import { wantsOf } from "@techconnect/matching/score";
import { normOf, shares, type Factor } from "@techconnect/matching/weights";
import type { MadeWorld } from "./made-world.ts";

/** A wanted thing as SQL scores it: `floor(worth * strength / norm * 2^32) / 2^32`, in that order, as `amountOf` does. */
export type WantRow = {
  readonly thing: number;
  readonly worth: number;
  readonly norm: number;
};

/** A way into an opportunity through one of its occupations. */
export type WayRow = {
  readonly way: number;
  readonly opportunity: number;
  readonly occupation: number;
  readonly wants: readonly WantRow[];
};

/** Numbers for factor and id together; the order in which they are first met. */
export const makeNumbers = () => {
  const numbers = new Map<string, number>();
  return {
    of: (factor: Factor, of: string): number => {
      const key = `${factor} ${of}`;
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    },
    all: numbers,
  };
};
export type Numbers = ReturnType<typeof makeNumbers>;

const ofOccupation = ["transferable", "interest"] as const;
const ofWay = ["technical", "sector"] as const;

const rowsOf = (wants: ReturnType<typeof wantsOf>, factors: readonly Factor[], numbers: Numbers): readonly WantRow[] =>
  factors.flatMap((factor) => {
    const norm = normOf(wants[factor]);
    return wants[factor].map(({ of, weight }) => ({
      thing: numbers.of(factor, of),
      worth: shares[factor] * weight,
      norm,
    }));
  });

const nothing = { technical: [], sectors: [] };

/** What each occupation wants that is the same for all its opportunities. */
export const occupationRows = (occupations: readonly Occupation[], numbers: Numbers) =>
  occupations.map((occupation, at) => ({
    occupation: at,
    wants: rowsOf(wantsOf(occupation, nothing), ofOccupation, numbers),
  }));

/** What each way wants beside. */
export const wayRows = ({ occupations, opportunities }: MadeWorld, numbers: Numbers): readonly WayRow[] => {
  const places = new Map(occupations.map(({ id }, at) => [id, at]));
  let way = 0;
  return opportunities.flatMap((opportunity, at) =>
    opportunity.occupations.map((id) => {
      const place = places.get(id) ?? -1;
      const wants = wantsOf(occupations[place] ?? null, opportunity);
      return { way: way++, opportunity: at, occupation: place, wants: rowsOf(wants, ofWay, numbers) };
    }),
  );
};
