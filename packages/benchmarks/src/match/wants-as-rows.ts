import type { Occupation } from "@techconnect/matching/opportunity";
import { wantsBeside, wantsOfWork, type Wanted } from "@techconnect/matching/score";
import { shares, type Factor } from "@techconnect/matching/weights";
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

const rowsOf = (
  all: Readonly<Partial<Record<Factor, Wanted>>>,
  factor: Factor,
  numbers: Numbers,
): readonly WantRow[] => {
  const { wants, norm } = all[factor] ?? { wants: [], norm: 1 };
  return wants.map(({ of, weight }) => ({ thing: numbers.of(factor, of), worth: shares[factor] * weight, norm }));
};

const ofOccupation = ["transferable", "technical", "occupation", "interest"] as const;
const ofWay = ["asked", "sector"] as const;

/** What each occupation wants that is the same for all its opportunities. */
export const occupationRows = (occupations: readonly Occupation[], numbers: Numbers) =>
  occupations.map((occupation, at) => {
    const all = wantsOfWork(occupation);
    return { occupation: at, wants: ofOccupation.flatMap((factor) => rowsOf(all, factor, numbers)) };
  });

/** What each way wants beside. */
export const wayRows = ({ occupations, opportunities }: MadeWorld, numbers: Numbers): readonly WayRow[] => {
  const places = new Map(occupations.map(({ id }, at) => [id, at]));
  let way = 0;
  return opportunities.flatMap((opportunity, at) =>
    opportunity.occupations.map((id) => {
      const place = places.get(id) ?? -1;
      const all = wantsBeside(occupations[place] ?? null, opportunity);
      const wants = ofWay.flatMap((factor) => rowsOf(all, factor, numbers));
      return { way: way++, opportunity: at, occupation: place, wants };
    }),
  );
};
