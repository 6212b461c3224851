import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { talentIds } from "@techconnect/domain/talent/talent-questions";
import { describe, expect, it } from "vitest";
import { inEach } from "../platform/testing/a-catalogue.ts";
import { talentContentOf } from "../talent/talent-content.ts";
import { workForTalents } from "./work-for-talents.ts";

const asks = (slug: string, weights: Readonly<Record<string, number>>) => ({
  slug,
  transferable: Object.entries(weights).map(([skill, weight]) => ({ skill, weight, here: inEach("hier") })),
});
const skillsOf = new Map([["helping", ["tc:inleven", "tc:klantgericht"]] as const]);

describe("kinds of work for a talent", () => {
  it("are the three that ask its skills the most, and among alike ones those that ask little else", () => {
    const work = workForTalents(
      [
        asks("a-little", { "tc:inleven": 1 }),
        asks("much-and-else", { "tc:inleven": 3, "tc:logisch": 3 }),
        asks("nothing", { "tc:logisch": 3 }),
        asks("much", { "tc:inleven": 2, "tc:klantgericht": 1 }),
        asks("most", { "tc:inleven": 3, "tc:klantgericht": 3 }),
      ],
      skillsOf,
    );
    expect(work.get("helping")).toEqual(["most", "much", "much-and-else"]);
    expect(work.get("solving")).toEqual([]);
  });

  it("are at least two for every talent in the catalogue", () => {
    const { jobProfiles, talentQuestions } = loadCatalogue();
    const work = workForTalents(jobProfiles, talentContentOf(talentQuestions).skillsOf);
    for (const talent of talentIds) expect(work.get(talent)?.length).toBeGreaterThanOrEqual(2);
  });
});
