import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearnessOf, nearWork } from "./near-work.ts";
import type { Occupation } from "./opportunity.ts";
import { largestFirst } from "./score.ts";
import { occupations } from "./testing/catalogue-world.ts";
import { someOccupation } from "./testing/random-world.ts";
import { shares } from "./weights.ts";

/** What rounding down can take from all the amounts of two occupations of `random-world.ts`. */
const rounding = 16 * 2 ** -32;

const someList = fc.uniqueArray(someOccupation, { selector: ({ id }) => id, maxLength: 5 });

const turned = (occupation: Occupation): Occupation => ({
  ...occupation,
  transferable: occupation.transferable.toReversed(),
  technical: new Map([...occupation.technical].toReversed()),
  near: new Map([...occupation.near].toReversed()),
});

const work = (id: string, technical: readonly string[], near: Readonly<Record<string, number>> = {}): Occupation => ({
  id,
  transferable: [],
  technical: new Map(technical.map((skill) => [skill, 1])),
  near: new Map(Object.entries(near)),
  interests: [],
  sectors: [],
});

describe("how near two kinds of work are", () => {
  it("is exactly the sum of what makes them near, from 0 to 1", () => {
    fc.assert(
      fc.property(someOccupation, someOccupation, (one, other) => {
        const { nearness, shared, ofTaxonomies } = nearnessOf(one, other);
        expect(shared.reduceRight((sum, { amount }) => sum + amount, ofTaxonomies)).toBe(nearness);
        expect(shared.every(({ amount }) => amount > 0)).toBe(true);
        expect(shared).toEqual(shared.toSorted(largestFirst));
        expect(ofTaxonomies).toBeGreaterThanOrEqual(0);
        expect(nearness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the same from either side, in whatever order their wants are listed", () => {
    fc.assert(
      fc.property(someOccupation, someOccupation, (one, other) => {
        expect(nearnessOf(other, one)).toEqual(nearnessOf(one, other));
        expect(nearnessOf(turned(one), other)).toEqual(nearnessOf(one, other));
      }),
    );
  });

  it("is the most between work and itself", () => {
    fc.assert(
      fc.property(someOccupation, someOccupation, (one, other) => {
        expect(nearnessOf(one, one).nearness).toBeGreaterThanOrEqual(nearnessOf(one, other).nearness - rounding);
      }),
    );
  });

  it("does not change with how much of everything is wanted", () => {
    fc.assert(
      fc.property(someOccupation, someOccupation, (one, other) => {
        const halved = { ...one, technical: new Map([...one.technical].map(([skill, weight]) => [skill, weight / 2])) };
        expect(nearnessOf(halved, other).nearness).toBeCloseTo(nearnessOf(one, other).nearness, 8);
      }),
    );
  });

  it("grows with what a taxonomy says of both", () => {
    const [web, app] = [work("web", ["css", "code"]), work("app", ["code"])];
    const told = nearnessOf({ ...web, near: new Map([["print", 0.5]]) }, { ...app, near: new Map([["print", 0.2]]) });
    expect(told.shared).toEqual(nearnessOf(web, app).shared);
    expect(nearnessOf(web, app).ofTaxonomies).toBe(0);
    // all of that factor's part: the two point the same way
    expect(told.ofTaxonomies).toBeCloseTo(
      shares.occupation / (shares.transferable + shares.technical + shares.occupation),
      8,
    );
  });

  it("passes over what a taxonomy calls hardly near, when it names much that is", () => {
    const nearest = Array.from({ length: 50 }, (_, at): [string, number] => [`f${at}`, 0.2]);
    const one = work("web", [], Object.fromEntries([["far", 0.1], ...nearest]));
    expect(nearnessOf(one, work("app", [], { far: 0.1 })).nearness).toBe(0);
    expect(nearnessOf(one, work("app", [], { f49: 0.1 })).nearness).toBeGreaterThan(0);
  });
});

describe("the work near to a kind of work", () => {
  it("does not hold itself, nor work with nothing in common", () => {
    const all = [work("web", ["code"]), work("app", ["code"]), work("bike", ["hammer"])];
    expect(nearWork(all[0]!, all).map(({ occupation }) => occupation)).toEqual(["app"]);
  });

  it("stands by id where it is as near", () => {
    const all = ["web", "c", "a", "b"].map((id) => work(id, ["code"]));
    expect(nearWork(all[0]!, all).map(({ occupation }) => occupation)).toEqual(["a", "b", "c"]);
  });

  it("is nearest first, in whatever order all work is listed", () => {
    fc.assert(
      fc.property(someOccupation, someList, (one, all) => {
        const near = nearWork(one, all);
        expect(nearWork(one, all.toReversed())).toEqual(near);
        for (const [at, { nearness }] of near.slice(1).entries())
          expect(nearness).toBeLessThanOrEqual(near[at]!.nearness);
      }),
    );
  });

  it.each([
    ["webdeveloper", "app-developer"],
    ["netwerkmonteur", "zonne-installateur"],
    ["data-analist", "data-scientist"],
    ["it-helpdesk", "it-support-monteur"],
    ["softwaretester", "toegankelijkheidstester"],
  ])("is in the catalogue of %s first of all %s", (id, nearest) => {
    const one = occupations.find((each) => each.id === id)!;
    expect(nearWork(one, occupations)[0]?.occupation).toBe(nearest);
  });
});
