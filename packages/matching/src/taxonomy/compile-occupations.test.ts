import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileOccupations } from "./compile-occupations.ts";
import { fittedWeights } from "./fitted.ts";
import { aSkill, anOccupation, someTaxonomy } from "./testing/a-taxonomy.ts";

const kitchen = {
  skills: [
    aSkill("cook-dishes", { label: "cook dishes", broader: ["food"] }),
    aSkill("bake-bread", { label: "bake bread", broader: ["food"] }),
    aSkill("serve-guests", { label: "serve guests", broader: ["people"] }),
    aSkill("write-code", { label: "write code", broader: ["software"] }),
    aSkill("test-code", { label: "test code", broader: ["software"] }),
    aSkill("make-pastry", { label: "make pastry", broader: ["food"] }),
  ],
  broaderOfGroup: new Map([["food", ["making"]]]),
  occupations: [
    anOccupation("cook", { essential: ["cook-dishes"], optional: ["serve-guests"], text: "cook in a kitchen" }),
    anOccupation("baker", { essential: ["bake-bread", "cook-dishes"], text: "baker of bread in a kitchen" }),
    anOccupation("developer", { essential: ["write-code", "test-code"], text: "developer of software" }),
    anOccupation("tester", { essential: ["test-code"], text: "tester of software" }),
  ],
};
const compiled = (id: string, taxonomy: Parameters<typeof compileOccupations>[0] = kitchen) =>
  compileOccupations(taxonomy)(id)!;

describe("an occupation of a taxonomy", () => {
  it("wants what is essential twice as much as what is optional, when both are as rare", () => {
    const taxonomy = {
      ...kitchen,
      occupations: [anOccupation("cook", { essential: ["write-code"], optional: ["serve-guests"] }), anOccupation("x")],
    };
    // as listed, whatever would be near besides
    const fitted = { ...fittedWeights, nearSkill: { smoothed: 0, kin: 0, text: 0 } };
    const { technical } = compileOccupations(taxonomy, { fitted })("cook")!;
    expect(technical.get("serve-guests")).toBeCloseTo(technical.get("write-code")! / 2, 12);
  });

  it("wants a skill that tells much more than one that many occupations use", () => {
    const { technical } = compiled("baker");
    expect(technical.get("bake-bread")).toBeGreaterThan(technical.get("cook-dishes")!);
  });

  it("also wants what it does not list: from occupations like it, from the same group, and never as much", () => {
    const { technical } = compiled("cook");
    expect(technical.get("bake-bread")).toBeGreaterThan(0);
    expect(technical.get("make-pastry")).toBeGreaterThan(0);
    expect(technical.has("write-code")).toBe(false);
    expect(technical.get("make-pastry")).toBeLessThan(technical.get("cook-dishes")!);
  });

  it("is near to those with the same skills and words, and nearest to itself", () => {
    const { near } = compiled("developer");
    expect(near.get("tester")).toBeGreaterThan(near.get("cook") ?? 0);
    expect(near.get("developer")).toBeGreaterThan(near.get("tester")!);
  });

  it("is nearer to one that is rated alike, and no further from one that is rated the other way", () => {
    const rated = (ratings: readonly number[] | null) =>
      compiled("cook", {
        ...kitchen,
        occupations: kitchen.occupations.map((each) => ({
          ...each,
          ratings: each.id === "cook" ? [1, -1] : each.id === "developer" ? ratings : null,
        })),
      }).near.get("developer") ?? 0;
    expect(rated([1, -1])).toBeGreaterThan(rated(null));
    expect(rated([-1, 1])).toBe(rated(null));
  });

  it("is undefined when the taxonomy does not have it", () => {
    expect(compileOccupations(kitchen)("baron")).toBeUndefined();
  });

  it("keeps only those that somebody may come from, when told who that is", () => {
    const { near } = compileOccupations(kitchen, { former: (id) => id === "tester" })("developer")!;
    expect([...near.keys()]).toEqual(["tester"]);
  });

  it("keeps only those that are near enough, when told how near that is", () => {
    const all = compileOccupations(kitchen)("developer")!.near;
    const least = all.get("tester")!;
    const { near } = compileOccupations(kitchen, { nearEnough: least })("developer")!;
    expect([...near.keys()].toSorted()).toEqual(["developer", "tester"]);
    expect(all.size).toBeGreaterThan(2);
  });

  it("has all weights above 0 and at most 1, whatever the taxonomy holds", () => {
    fc.assert(
      fc.property(someTaxonomy, (taxonomy) => {
        for (const { id } of taxonomy.occupations) {
          const { technical, near } = compiled(id, taxonomy);
          for (const weight of [...technical.values(), ...near.values()]) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
