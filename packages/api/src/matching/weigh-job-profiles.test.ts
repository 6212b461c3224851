import { anOccupation, aSkill } from "@techconnect/matching/taxonomy/testing/a-taxonomy";
import { describe, expect, it } from "vitest";
import type { TaxonomySource } from "../taxonomy/taxonomy-source.ts";
import type { JobProfileWeights, KeptWeights } from "./job-profile-weights.ts";
import { makeWeighJobProfiles } from "./weigh-job-profiles.ts";

const esco: TaxonomySource = { taxonomy: "esco", version: "1.2", importedAt: new Date("2026-11-27T08:00:00Z") };
const taxonomy = {
  skills: [aSkill("esco:tickets"), aSkill("esco:cooking")],
  broaderOfGroup: new Map(),
  occupations: [
    anOccupation("helpdesk", { essential: ["esco:tickets"], text: "helpdesk" }),
    anOccupation("cook", { essential: ["esco:cooking"], text: "cook" }),
  ],
};

/** Two job profiles, of which ESCO knows one. */
const given = (first: readonly TaxonomySource[]) => {
  let sources = first;
  let rows: readonly JobProfileWeights[] = [];
  const made = new Map<string, string>();
  const replaced: string[] = [];
  const kept: KeptWeights = {
    profiles: async () =>
      [
        { id: "p-helpdesk", occupation: "helpdesk" },
        { id: "p-new", occupation: "not in this ESCO" },
      ].map((profile) => ({ ...profile, madeWith: made.get(profile.id) ?? null })),
    replace: async (weights, madeWith) => {
      rows = weights;
      made.clear();
      for (const { jobProfile } of weights) made.set(jobProfile, madeWith);
      replaced.push(madeWith);
    },
  };
  const weigh = makeWeighJobProfiles({ kept, sources: async () => sources, taxonomy: async () => taxonomy });
  return { weigh, rows: () => rows, replaced, importAgain: (again: readonly TaxonomySource[]) => (sources = again) };
};

describe("weighing job profiles", () => {
  it("gives each the skills and the near occupations of its occupation", async () => {
    const { weigh, rows } = given([esco]);
    expect(await weigh()).toBe(2);
    expect(rows().find(({ jobProfile }) => jobProfile === "p-new")?.technical.size).toBe(0);
    const helpdesk = rows().find(({ jobProfile }) => jobProfile === "p-helpdesk");
    expect(helpdesk?.technical.get("esco:tickets")).toBeGreaterThan(0);
    expect(helpdesk?.near.get("helpdesk")).toBeGreaterThan(helpdesk?.near.get("cook") ?? 0);
  });

  it("does nothing before ESCO was imported", async () => {
    const { weigh, replaced } = given([{ ...esco, taxonomy: "onet" }]);
    expect(await weigh()).toBe(0);
    expect(replaced).toEqual([]);
  });

  it("does nothing twice, and everything again after the next import", async () => {
    const { weigh, replaced, importAgain } = given([esco]);
    await weigh();
    expect(await weigh()).toBe(0);
    importAgain([esco, { ...esco, taxonomy: "onet" }]);
    expect(await weigh()).toBe(2);
    expect(new Set(replaced).size).toBe(2);
  });
});
