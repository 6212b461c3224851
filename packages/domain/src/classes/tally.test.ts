import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { talentIds } from "../talent/talent-questions.ts";
import {
  aboutOf,
  commonTalents,
  emptyTally,
  fewestShown,
  figuresOf,
  joinedIn,
  stepSize,
  withContribution,
  type Contribution,
  type Tally,
} from "./tally.ts";
import { interestIds, someContributions } from "./testing/a-class.ts";

const after = (contributions: readonly Contribution[]): Tally => contributions.reduce(withContribution, emptyTally);
const figures = (contributions: readonly Contribution[]) => figuresOf(after(contributions), interestIds);
/** The figures after each person, from nobody on. */
const watched = (contributions: readonly Contribution[]) =>
  Array.from({ length: contributions.length + 1 }, (_, count) => figures(contributions.slice(0, count)));

const helper: Contribution = { talents: ["helping", "solving"], interests: ["people"] };
const maker: Contribution = { talents: ["creating"], interests: [] };
const times = (count: number, one: Contribution) => Array.from({ length: count }, () => one);

describe("the figures of a class", () => {
  it("are nothing before the tenth person", () =>
    fc.assert(
      fc.property(someContributions(fewestShown - 1), (contributions) => {
        expect(figures(contributions)).toEqual({ people: 0, talents: [], interests: [] });
      }),
    ));

  it("change by five people or more at once, or not at all", () =>
    fc.assert(
      fc.property(someContributions(60), (contributions) => {
        const seen = watched(contributions);
        seen.slice(1).forEach((now, at) => {
          const before = seen[at]!;
          if (now.people === before.people) expect(now).toEqual(before);
          else expect(now.people - before.people).toBeGreaterThanOrEqual(stepSize);
          expect([0, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]).toContain(now.people);
        });
      }),
    ));

  it("do not depend on the order of coming, once a step is full", () =>
    fc.assert(
      fc.property(
        someContributions(60).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
        ),
        ([all, shuffled]) => {
          const full = all.length < fewestShown || all.length % stepSize > 0 ? 0 : all.length;
          expect(figures(shuffled.slice(0, full))).toEqual(figures(all.slice(0, full)));
          expect(joinedIn(after(shuffled))).toBe(all.length);
        },
      ),
    ));

  it("count everybody: what is shown and what waits add up", () =>
    fc.assert(
      fc.property(someContributions(60), (contributions) => {
        const { shown, waiting } = after(contributions);
        expect(shown.people + waiting.people).toBe(contributions.length);
        for (const id of talentIds) {
          const said = contributions.filter(({ talents }) => talents.includes(id)).length;
          expect((shown.talents[id] ?? 0) + (waiting.talents[id] ?? 0)).toBe(said);
        }
      }),
    ));

  it("name every talent once, the most shared first, each within what there are people", () =>
    fc.assert(
      fc.property(someContributions(60), (contributions) => {
        const { people, talents } = figures(contributions);
        if (people === 0) return;
        expect(talents.map(({ id }) => id).toSorted()).toEqual(talentIds.toSorted());
        talents.forEach(({ about }, at) => {
          expect(about % stepSize).toBe(0);
          expect(about).toBeLessThanOrEqual(Math.min(people, talents[at - 1]?.about ?? people));
        });
      }),
    ));

  it("count a talent once a person, however often it is named", () => {
    const twice: Contribution = { talents: ["helping", "helping"], interests: ["people", "people"] };
    expect(after(times(10, twice)).shown).toEqual({ people: 10, talents: { helping: 10 }, interests: { people: 10 } });
  });
});

describe("a rounded figure", () => {
  it("is the same for all and for all but two, and for none and for two", () => {
    for (const nearlyAll of [8, 9, 10]) expect(aboutOf(nearlyAll)).toBe(10);
    for (const hardlyAny of [0, 1, 2]) expect(aboutOf(hardlyAny)).toBe(0);
  });

  it("never says of a step that all five, or none of them, said something", () => {
    for (let before = 0; before <= 60; before++)
      for (let added = 0; added <= stepSize; added++) {
        const seen = [aboutOf(before), aboutOf(before + added)];
        const alike = Array.from({ length: stepSize }, (_, at) => aboutOf(before) - 2 + at).filter(
          (count) => count >= 0,
        );
        const couldBe = new Set(
          alike.flatMap((count) =>
            Array.from({ length: stepSize + 1 }, (_, more) => more).filter((more) => aboutOf(count + more) === seen[1]),
          ),
        );
        expect([...couldBe].some((more) => more > 0)).toBe(true);
        expect([...couldBe].some((more) => more < stepSize)).toBe(true);
      }
  });
});

describe("talents to talk about", () => {
  it("are the most shared ones, six at most, and of alike ones all or none", () => {
    const others: Contribution = { talents: talentIds.slice(0, 7), interests: [] };
    expect(commonTalents(figures(times(10, helper)))).toEqual(["solving", "helping"]);
    expect(commonTalents(figures(times(10, { ...others, talents: others.talents.slice(0, 6) })))).toHaveLength(6);
    expect(commonTalents(figures(times(10, others)))).toEqual([]);
    expect(commonTalents(figures([...times(5, others), ...times(5, helper)]))).toEqual(["solving", "helping"]);
  });

  it("are none in a class in which everybody is different, or that is too small", () => {
    const different = talentIds.slice(0, 10).map((id): Contribution => ({ talents: [id], interests: [] }));
    expect(commonTalents(figures(different))).toEqual([]);
    expect(commonTalents(figures(times(9, helper)))).toEqual([]);
  });

  it("leave out what hardly anyone likes to do", () =>
    expect(figures([...times(3, helper), ...times(7, maker)]).interests).toEqual([{ id: "people", about: 5 }]));
});
