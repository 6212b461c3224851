import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { catalogueExperiences, experienceContentOf } from "./experience-content.ts";
import { longestText, longestWords, makeLinkExperiences, mostExperiences } from "./link-experiences.ts";
import { makeLabelLinker } from "./linking/label-linker.ts";

const content = experienceContentOf(loadCatalogue());
const link = makeLinkExperiences({
  linker: makeLabelLinker(content.names),
  experiences: catalogueExperiences(content),
});
const linked = async (text: string, locale: "nl" | "ar" = "nl") => {
  const result = await link({ text, locale });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe("linking experiences", () => {
  it("shows what was read in the language of the person, with how each skill showed there", async () => {
    const { links } = await linked("ik was kok", "ar");
    expect(links[0]?.experience).toMatchObject({ id: "kok", kind: "job", label: "الطبخ في مطعم", language: "ar" });
    expect(links[0]?.experience.skills.length).toBeGreaterThanOrEqual(4);
    for (const { skill, there } of links[0]?.experience.skills ?? []) {
      expect(skill.kind).toBe("transferable");
      expect(there).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it("gives six things at most, and words of at most 80 characters", async () => {
    const { links } = await linked("kok, bakker, kapper, taxi, winkel, kassa, markt, schilder");
    expect(links).toHaveLength(mostExperiences);
    const long = await linked(`kok ${"heel lang geleden ".repeat(10)}restaurant`);
    for (const { words } of long.links) expect(words.length).toBeLessThanOrEqual(longestWords);
  });

  it("refuses a text that is too long, and names the field", async () => {
    expect(await link({ text: "k".repeat(longestText + 1), locale: "nl" })).toMatchObject({
      ok: false,
      error: { kind: "InvalidInput", path: ["input", "text"] },
    });
    expect(await linked("")).toEqual({ links: [], unlinked: [] });
  });
});
