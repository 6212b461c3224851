import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openedBy } from "./opened-by.ts";
import type { Occupation, Opportunity, Person } from "./opportunity.ts";
import { scoreOf } from "./score.ts";
import { someOccupation } from "./testing/random-world.ts";

const someList = fc.uniqueArray(someOccupation, { selector: ({ id }) => id, maxLength: 5 });

const profile: Opportunity = {
  id: "profile",
  kind: "job-profile",
  occupations: [],
  technical: [],
  sectors: [],
  levels: [],
  provider: null,
};

/** Somebody who has what a kind of work wants, fully. */
const whoDoes = ({ transferable, technical }: Occupation, except?: string): Person => ({
  skills: new Map(
    [...transferable.map(({ skill }) => skill), ...technical.keys()]
      .filter((skill) => skill !== except)
      .map((skill) => [skill, 1]),
  ),
  occupations: new Map(),
  interests: new Set(),
  sectors: new Set(),
});

const work = (id: string, technical: Readonly<Record<string, number>>): Occupation => ({
  id,
  transferable: [],
  technical: new Map(Object.entries(technical)),
  near: new Map(),
  interests: [],
  sectors: [],
});

describe("what opens up with a skill", () => {
  it("rises, for whoever does the work, by exactly what the skill brings there", () => {
    fc.assert(
      fc.property(someOccupation, someList, (one, all) => {
        for (const { skill, risen } of openedBy(one, all))
          for (const { occupation, amount } of risen) {
            const other = all.find(({ id }) => id === occupation)!;
            const before = scoreOf(whoDoes(one, skill), other, profile).score;
            expect(amount).toBeGreaterThan(0);
            expect(scoreOf(whoDoes(one), other, profile).score - before).toBe(amount);
          }
      }),
    );
  });

  it("is other work, named once, the most risen first", () => {
    fc.assert(
      fc.property(someOccupation, someList, (one, all) => {
        for (const { skill, risen } of openedBy(one, all)) {
          const ids = risen.map(({ occupation }) => occupation);
          expect(one.technical.has(skill)).toBe(true);
          expect(ids.length).toBeGreaterThan(0);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain(one.id);
          expect(risen).toEqual(risen.toSorted((a, b) => b.amount - a.amount));
        }
      }),
    );
  });

  it("does not depend on the order in which anything is listed", () => {
    fc.assert(
      fc.property(someOccupation, someList, (one, all) => {
        const turned = { ...one, technical: new Map([...one.technical].toReversed()) };
        expect(openedBy(turned, all.toReversed())).toEqual(openedBy(one, all));
      }),
    );
  });

  it("starts with the skill that opens most, and names the nearest first of work that rises alike", () => {
    const all = [
      work("web", { css: 1, code: 1 }),
      work("app", { code: 1, phone: 1 }),
      work("game", { code: 1, css: 1 }),
    ];
    const named = openedBy(all[0]!, all).map(({ skill, risen }) => [skill, ...risen.map((each) => each.occupation)]);
    expect(named).toEqual([
      ["code", "game", "app"],
      ["css", "game"],
    ]);
  });

  it("leaves out work that hardly uses it", () => {
    const [web, office] = [work("web", { code: 1, css: 1 }), work("office", { code: 0.49, css: 0.5 })];
    expect(openedBy(web, [web, office]).map(({ skill }) => skill)).toEqual(["css"]);
  });
});
