import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeInvertedMatchIndex } from "./inverted-match-index.ts";
import type { Asked } from "./match-index.ts";
import type { Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { bestFirst, matchOf } from "./score.ts";
import { someOccupation, someOpportunity, somePerson } from "./testing/random-world.ts";

const lastOfEach = <T extends { readonly id: string }>(all: readonly T[]) => [
  ...new Map(all.map((each) => [each.id, each])).values(),
];

/** What an index answers, worked out in the plainest way. */
const plainBest = (
  occupations: readonly Occupation[],
  opportunities: readonly Opportunity[],
  person: Person,
  { kind, first, perOccupation = Infinity, may = () => true }: Asked,
): readonly Match[] =>
  lastOfEach(opportunities)
    .filter((opportunity) => opportunity.kind === kind && may(opportunity.id))
    .map((opportunity) => matchOf(person, (id) => lastOfEach(occupations).find((each) => each.id === id), opportunity))
    .toSorted(bestFirst)
    .filter(
      ({ occupation }, at, all) =>
        all.slice(0, at).filter((each) => each.occupation === occupation).length < perOccupation,
    )
    .slice(0, first);

const someAsked: fc.Arbitrary<Asked> = fc
  .record({
    kind: fc.constantFrom("job-profile" as const, "course" as const, "vacancy" as const),
    first: fc.integer({ min: 0, max: 40 }),
    perOccupation: fc.constantFrom(1, 2, 3, Infinity),
    hidden: fc.array(fc.integer({ min: 1, max: 30 })),
  })
  .map(({ hidden, ...asked }) => ({ ...asked, may: (id) => !hidden.includes(Number(id.slice(1))) }));

const someOccupations = fc.array(someOccupation, { maxLength: 6 });
const someOpportunities = fc.array(someOpportunity, { maxLength: 40 });

describe("the inverted match index", () => {
  it("gives the same matches, scores, reasons and order as the plain definition", () => {
    fc.assert(
      fc.property(
        someOccupations,
        someOpportunities,
        somePerson,
        someAsked,
        (occupations, opportunities, person, asked) => {
          const index = makeInvertedMatchIndex();
          index.put({ occupations, opportunities });
          const expected = plainBest(occupations, opportunities, person, asked);
          expect(index.best(person, asked)).toEqual(expected);
          expect(index.best(person, asked)).toEqual(expected);
          expect(index.size()).toBe(lastOfEach(opportunities).length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("sees what was put and dropped after it was first asked", () => {
    fc.assert(
      fc.property(
        fc.tuple(someOccupations, someOccupations),
        fc.tuple(someOpportunities, someOpportunities),
        fc.array(fc.integer({ min: 1, max: 30 }).map((at) => `v${at}`)),
        somePerson,
        someAsked,
        ([occupations, newOccupations], [opportunities, newOpportunities], dropped, person, asked) => {
          const index = makeInvertedMatchIndex();
          index.put({ occupations, opportunities });
          index.best(person, asked);
          index.drop(dropped);
          index.put({ opportunities: newOpportunities });

          const all = [...opportunities.filter(({ id }) => !dropped.includes(id)), ...newOpportunities];
          expect(index.best(person, asked)).toEqual(plainBest(occupations, all, person, asked));

          index.put({ occupations: newOccupations });
          expect(index.best(person, asked)).toEqual(plainBest([...occupations, ...newOccupations], all, person, asked));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("stays right while so much changes that it compiles itself anew", () => {
    const index = makeInvertedMatchIndex();
    const vacancy = (at: number): Opportunity => ({
      id: `v${at}`,
      kind: "vacancy",
      occupations: [],
      technical: [`t${at % 7}`],
      sectors: [],
      levels: [],
      provider: null,
    });
    const person: Person = {
      skills: new Map([["t3", 1]]),
      occupations: new Map(),
      interests: new Set(),
      sectors: new Set(),
    };
    const all: Opportunity[] = [];
    for (let batch = 0; batch < 5; batch += 1) {
      const fresh = Array.from({ length: 300 }, (_, at) => vacancy(batch * 300 + at));
      all.push(...fresh);
      index.put({ opportunities: fresh });
      expect(index.best(person, { kind: "vacancy", first: 20 })).toEqual(
        plainBest([], all, person, { kind: "vacancy", first: 20 }),
      );
    }
  });

  it("gives everything, with score 0 and by id, to somebody of whom nothing is known", () => {
    fc.assert(
      fc.property(someOccupations, someOpportunities, (occupations, opportunities) => {
        const index = makeInvertedMatchIndex();
        index.put({ occupations, opportunities });
        const nobody: Person = { skills: new Map(), occupations: new Map(), interests: new Set(), sectors: new Set() };
        const found = index.best(nobody, { kind: "course", first: 100 });
        expect(found.every(({ score }) => score === 0)).toBe(true);
        expect(found.map(({ opportunity }) => opportunity)).toEqual(
          lastOfEach(opportunities)
            .flatMap(({ id, kind }) => (kind === "course" ? [id] : []))
            .toSorted(),
        );
      }),
    );
  });
});
