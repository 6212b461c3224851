import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skillsOfWork } from "./skills-of-work.ts";

const { transferableSkills } = loadCatalogue();
const rated = transferableSkills.filter(({ onet }) => onet.length > 0);
const anyStanding = fc
  .array(fc.integer({ min: -30, max: 50 }), { minLength: rated.length, maxLength: rated.length })
  .map((sizes) => new Map(rated.flatMap(({ onet }, at) => onet.map((name) => [name, (sizes[at] ?? 0) / 10] as const))));

describe("the skills that work shows", () => {
  it("are those that stand out most in it, by the mean of what O*NET calls them", () => {
    const standing = new Map([
      ["Cooperation", 2],
      ["Coordination", 0],
      ["Instructing", 0.9],
      ["Service Orientation", 2],
      ["Initiative", -1],
      ["Time Management", -2],
      ["Monitoring", -0.5],
    ]);
    expect(skillsOfWork(standing, transferableSkills)).toEqual([
      { skill: "tc:klantgericht", weight: 3 },
      { skill: "tc:samenwerken", weight: 3 },
      { skill: "tc:uitleggen", weight: 3 },
      { skill: "tc:feedback", weight: 2 },
    ]);
  });

  it("are the same of work of which O*NET says that it asks little", () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const humble = new Map([...standing].map(([name, size]) => [name, size - 2]));
        expect(skillsOfWork(humble, transferableSkills)).toEqual(skillsOfWork(standing, transferableSkills));
      }),
    );
  });

  it("are none of work that nobody rated", () => {
    expect(skillsOfWork(new Map(), transferableSkills)).toEqual([]);
  });

  it("are four to seven and weigh as much in all as every past of the catalogue, each 1 to 3", () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const skills = skillsOfWork(standing, transferableSkills);
        const weights = skills.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(skills.length).toBeGreaterThanOrEqual(4);
        expect(skills.length).toBeLessThanOrEqual(7);
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(1);
        for (const weight of weights) expect(weight).toBeLessThanOrEqual(3);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(total).toBeCloseTo(11, 0);
      }),
    );
  });
});
