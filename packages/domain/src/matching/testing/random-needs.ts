import fc from "fast-check";
import { dayParts, helps, type Needs, type Offer, type Point } from "../needs.ts";

const somewhere: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  longitude: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

/** Needs with each of them left out now and then. */
export const someNeeds: fc.Arbitrary<Needs> = fc.record(
  {
    hoursPerWeek: fc.integer({ min: 1, max: 60 }),
    dayParts: fc.subarray([...dayParts]),
    help: fc.subarray([...helps]),
    benefit: fc.boolean(),
    under18: fc.boolean(),
    from: somewhere,
    travelMinutes: fc.integer({ min: 5, max: 180 }),
    budgetCents: fc.integer({ min: 0, max: 500_000 }),
  },
  { requiredKeys: [] },
);

const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 3 });

/** Offers of which anything may be unknown. */
export const someOffers: fc.Arbitrary<Offer> = fc.record({
  kind: fc.constantFrom("course", "vacancy"),
  hoursPerWeek: unknownOr(
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 })).map(([from, more]) => ({
      from,
      to: from + more,
    })),
  ),
  dayParts: fc.subarray([...dayParts]),
  place: unknownOr(somewhere),
  remote: unknownOr(fc.constantFrom("no", "partly", "fully")),
  priceCents: unknownOr(fc.integer({ min: 0, max: 1_000_000 })),
  languages: fc.array(
    fc.record({ language: fc.constantFrom("nl", "en"), level: fc.constantFrom("A1", "A2", "B1", "B2", "C1", "C2") }),
    { maxLength: 2 },
  ),
  deviceIncluded: unknownOr(fc.boolean()),
  childcareOnSite: unknownOr(fc.boolean()),
  minimumAge: unknownOr(fc.integer({ min: 10, max: 25 })),
  recognised: unknownOr(fc.boolean()),
});
