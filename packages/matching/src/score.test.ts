import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contribution, Occupation, Opportunity, Person } from "./opportunity.ts";
import { matchOf, scoreOf } from "./score.ts";
import { someOccupation, someOpportunity, somePerson } from "./testing/random-world.ts";
import { shares } from "./weights.ts";

const helpdesk: Occupation = {
  id: "helpdesk",
  transferable: [
    { skill: "helping", weight: 3 },
    { skill: "solving", weight: 3 },
    { skill: "calm", weight: 2 },
  ],
  technical: new Map([["ticketing", 1]]),
  near: new Map([["call-centre", 0.5]]),
  interests: ["people"],
  sectors: ["care"],
};
const profile: Opportunity = {
  id: "helpdesk",
  kind: "job-profile",
  occupations: ["helpdesk"],
  technical: [],
  sectors: [],
  levels: ["none"],
  provider: null,
};
const person = (
  skills: Readonly<Record<string, number>>,
  interests: readonly string[] = [],
  sectors: readonly string[] = [],
): Person => ({
  skills: new Map(Object.entries(skills)),
  occupations: new Map(),
  interests: new Set(interests),
  sectors: new Set(sectors),
});

const somePair = { occupation: fc.option(someOccupation), opportunity: someOpportunity };

/** What a contribution rests on: one skill may be wanted by the work and asked by the opportunity as well. */
const evidenceFor = ({ factor }: Contribution) =>
  factor === "interest" || factor === "sector" || factor === "occupation" ? factor : "skill";

/** The same person without what one contribution rests on. */
const without = (someone: Person, contribution: Contribution): Person => {
  const evidence = evidenceFor(contribution);
  const left = (kind: string, ids: ReadonlySet<string>) =>
    new Set([...ids].filter((id) => evidence !== kind || id !== contribution.of));
  const leftOf = (kind: string, strengths: ReadonlyMap<string, number>) =>
    new Map([...strengths].filter(([id]) => evidence !== kind || id !== contribution.of));
  return {
    skills: leftOf("skill", someone.skills),
    occupations: leftOf("occupation", someone.occupations),
    interests: left("interest", someone.interests),
    sectors: left("sector", someone.sectors),
  };
};

describe("a score", () => {
  it("is the sum of its contributions, from 0 to 1", () => {
    fc.assert(
      fc.property(somePerson, somePair.occupation, somePair.opportunity, (someone, occupation, opportunity) => {
        const { score, contributions } = scoreOf(someone, occupation, opportunity);
        expect(Math.abs(contributions.reduce((sum, { amount }) => sum + amount, 0) - score)).toBeLessThan(1e-9);
        expect(contributions.every(({ amount }) => amount > 0)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("gives each factor its share at most", () => {
    fc.assert(
      fc.property(somePerson, somePair.occupation, somePair.opportunity, (someone, occupation, opportunity) => {
        const { contributions } = scoreOf(someone, occupation, opportunity);
        for (const [factor, share] of Object.entries(shares)) {
          const own = contributions.filter((each) => each.factor === factor);
          expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(share);
        }
      }),
    );
  });

  it("names what counted, largest first", () => {
    const { contributions } = scoreOf(
      person({ solving: 0.5, helping: 1, writing: 1 }, ["people"], ["care"]),
      helpdesk,
      profile,
    );
    expect(contributions.map(({ factor, of }) => `${factor} ${of}`)).toEqual([
      "transferable helping",
      "interest people",
      "transferable solving",
      "sector care",
    ]);
    // 3 of a norm of 3 + 3 + 2 + √(9 + 9 + 4), of the share
    expect(contributions[0]?.amount).toBeCloseTo((shares.transferable * 3) / (8 + Math.sqrt(22)), 8);
  });

  it("loses exactly what rests on some evidence when that is taken away", () => {
    fc.assert(
      fc.property(somePerson, somePair.occupation, somePair.opportunity, (someone, occupation, opportunity) => {
        const { score, contributions } = scoreOf(someone, occupation, opportunity);
        for (const contribution of contributions) {
          const same = contributions.filter(
            (each) => each.of === contribution.of && evidenceFor(each) === evidenceFor(contribution),
          );
          const loss = same.reduce((sum, { amount }) => sum + amount, 0);
          expect(scoreOf(without(someone, contribution), occupation, opportunity).score).toBe(score - loss);
        }
      }),
    );
  });

  it("does not depend on the order in which anything is listed", () => {
    fc.assert(
      fc.property(somePerson, someOccupation, someOpportunity, (someone, occupation, opportunity) => {
        const turned = scoreOf(
          {
            skills: new Map([...someone.skills].toReversed()),
            occupations: new Map([...someone.occupations].toReversed()),
            interests: new Set([...someone.interests].toReversed()),
            sectors: new Set([...someone.sectors].toReversed()),
          },
          {
            ...occupation,
            transferable: occupation.transferable.toReversed(),
            technical: new Map([...occupation.technical].toReversed()),
            near: new Map([...occupation.near].toReversed()),
            interests: occupation.interests.toReversed(),
            sectors: occupation.sectors.toReversed(),
          },
          { ...opportunity, technical: opportunity.technical.toReversed(), sectors: opportunity.sectors.toReversed() },
        );
        expect(turned).toEqual(scoreOf(someone, occupation, opportunity));
      }),
    );
  });

  it("is never lowered by stronger evidence, another skill, occupation, interest or sector", () => {
    const more = fc.constantFrom("s1", "s2", "tc:handig", "t1", "t2", "f1", "i1", "x1", "unwanted");
    fc.assert(
      fc.property(
        somePerson,
        fc.array(someOccupation, { maxLength: 4 }),
        someOpportunity,
        more,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (someone, known, opportunity, id, strength) => {
          const occupationOf = (wanted: string) => known.find((each) => each.id === wanted);
          const stronger = (known: ReadonlyMap<string, number>) =>
            new Map([...known, [id, Math.max(strength, known.get(id) ?? 0)]]);
          const showsMore: Person = {
            skills: stronger(someone.skills),
            occupations: stronger(someone.occupations),
            interests: new Set([...someone.interests, id]),
            sectors: new Set([...someone.sectors, id]),
          };
          expect(matchOf(showsMore, occupationOf, opportunity).score).toBeGreaterThanOrEqual(
            matchOf(someone, occupationOf, opportunity).score,
          );
        },
      ),
    );
  });
});

describe("a match", () => {
  it("goes through the occupation that suits best, ties by id", () => {
    const known = new Map(["b", "a", "c"].map((id) => [id, { ...helpdesk, id }]));
    known.set("c", { ...helpdesk, id: "c", transferable: [{ skill: "helping", weight: 1 }] });
    const course = { ...profile, id: "course", occupations: ["b", "a", "c"] };
    const through = (skills: Readonly<Record<string, number>>) =>
      matchOf(person(skills), (id) => known.get(id), course).occupation;
    expect(through({ helping: 1 })).toBe("c");
    expect(through({ calm: 1 })).toBe("a");
    expect(through({})).toBe("a");
  });

  it("counts technical skills of its own, and has no transferable fit without an occupation", () => {
    const vacancy = { ...profile, occupations: ["unheard-of"], technical: ["cloud"], sectors: ["shops"] };
    const found = matchOf(person({ cloud: 1, helping: 1 }, ["people"], ["shops"]), () => undefined, vacancy);
    expect(found.occupation).toBeNull();
    expect(found.contributions.map(({ factor, of }) => `${factor} ${of}`)).toEqual(["asked cloud", "sector shops"]);
  });

  it("is the best of its occupations", () => {
    fc.assert(
      fc.property(
        somePerson,
        fc.uniqueArray(someOccupation, { selector: ({ id }) => id }),
        someOpportunity,
        (someone, known, opportunity) => {
          const { score } = matchOf(someone, (id) => known.find((each) => each.id === id), opportunity);
          for (const occupation of known.filter(({ id }) => opportunity.occupations.includes(id)))
            expect(score).toBeGreaterThanOrEqual(scoreOf(someone, occupation, opportunity).score);
        },
      ),
    );
  });
});

describe("the zero-weight list", () => {
  it("is not among what is read of a person", () => {
    const known = { skills: true, occupations: true, interests: true, sectors: true } satisfies Record<
      keyof Person,
      true
    >;
    const read = new Set<string | symbol>();
    const watched = new Proxy(person({ helping: 1 }, ["people"], ["care"]), {
      get: (target, key) => {
        read.add(key);
        return Reflect.get(target, key);
      },
    });
    matchOf(watched, () => helpdesk, profile);
    expect([...read].toSorted()).toEqual(Object.keys(known).toSorted());
  });
});
