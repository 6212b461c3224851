import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groups, type Match } from "./opportunity.ts";
import { groupMatches, type Variety } from "./vary.ts";

type Listed = Variety & { readonly id: string };

const listOf = (all: readonly Listed[]) => {
  const matches = all.map(({ id }, at): Match => ({
    opportunity: id,
    occupation: null,
    score: 1 - at / 100,
    contributions: [],
  }));
  const known = new Map(all.map((each) => [each.id, each]));
  const describe = (id: string) => known.get(id)!;
  return { matches, describe };
};
const idsByGroup = (all: readonly Listed[], perGroup?: number) => {
  const { matches, describe } = listOf(all);
  const grouped = groupMatches(matches, describe, perGroup);
  return groups.map((group) =>
    grouped.flatMap((match) => (match.group === group ? [match.opportunity] : [])).join(" "),
  );
};
const a = (id: string, provider: string | null, ...levels: string[]): Listed => ({ id, provider, levels });

const someLists = fc
  .array(
    fc.record({ provider: fc.constantFrom("p1", "p2", null), levels: fc.subarray(["mbo2", "hbo"], { minLength: 1 }) }),
    { maxLength: 20 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `v${at}` })));

describe("the three groups", () => {
  it("are in order of score when nothing is to be varied", () => {
    const all = Array.from({ length: 12 }, (_, at) => a(`${at + 1}`, null));
    expect(idsByGroup(all)).toEqual(["1 2 3", "4 5 6", "7 8 9"]);
  });

  it("let another provider and another level in when one would fill a group", () => {
    const all = [
      a("1", "p", "hbo"),
      a("2", "p", "hbo"),
      a("3", "p", "hbo"),
      a("4", "q", "hbo"),
      a("5", "p", "mbo2"),
      a("6", "p", "hbo"),
    ];
    expect(idsByGroup(all)).toEqual(["1 4 5", "2 3 6", ""]);
  });

  it("leave the order alone where it varies by itself", () => {
    const all = [a("1", "p", "hbo"), a("2", "q", "mbo2"), a("3", "p", "hbo"), a("4", "r", "mbo4")];
    expect(idsByGroup(all)).toEqual(["1 2 3", "4", ""]);
  });

  it("start, of equal ones, with what opens most levels", () => {
    const equal = [
      a("1", null, "wo"),
      a("2", null, "hbo", "wo"),
      a("3", null, "none", "mbo2", "hbo"),
      a("4", null, "hbo"),
    ];
    const { matches, describe } = listOf(equal);
    const grouped = groupMatches(
      matches.map((match) => ({ ...match, score: 0 })),
      describe,
    );
    expect(grouped.map(({ opportunity }) => opportunity)).toEqual(["3", "1", "2", "4"]);
  });

  it("fill fewer groups from fewer matches", () => {
    expect(idsByGroup([])).toEqual(["", "", ""]);
    expect(idsByGroup([a("1", "p", "hbo"), a("2", "p", "hbo")])).toEqual(["1 2", "", ""]);
    expect(idsByGroup([a("1", null), a("2", null), a("3", null)], 1)).toEqual(["1", "2", "3"]);
  });

  it("hold two providers and two levels each, as long as there are others to choose", () => {
    fc.assert(
      fc.property(someLists, (all) => {
        const { matches, describe } = listOf(all);
        const grouped = groupMatches(matches, describe);
        const [suitsWell] = groups;
        const first = grouped
          .filter(({ group }) => group === suitsWell)
          .map(({ opportunity }) => describe(opportunity));
        const variety = (list: readonly Variety[]) => ({
          providers: new Set(list.flatMap(({ provider }) => provider ?? [])).size,
          levels: new Set(list.flatMap(({ levels }) => levels)).size,
        });
        if (all.length >= 3 && all[0]!.provider !== null)
          expect(variety(first).providers).toBe(Math.min(2, variety(all).providers));
        if (all.length >= 3) expect(variety(first).levels).toBe(Math.min(2, variety(all).levels));
      }),
    );
  });

  it("show nothing twice, keep the scores, fill from the front and stand best first in each group", () => {
    fc.assert(
      fc.property(someLists, fc.integer({ min: 1, max: 4 }), (all, perGroup) => {
        const { matches, describe } = listOf(all);
        const grouped = groupMatches(matches, describe, perGroup);
        expect(grouped).toHaveLength(Math.min(all.length, 3 * perGroup));
        expect(new Set(grouped.map(({ opportunity }) => opportunity)).size).toBe(grouped.length);
        grouped.forEach(({ group, ...match }, at) => {
          expect(matches).toContainEqual(match);
          expect(group).toBe(groups[Math.floor(at / perGroup)]);
          const next = grouped[at + 1];
          if (next?.group === group) expect(next.score).toBeLessThan(match.score);
        });
        expect(groupMatches(matches, describe, perGroup)).toEqual(grouped);
      }),
    );
  });
});
