import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExperienceInput } from "../talent/read-experiences.ts";
import { anyInput, catalogue, idsOf, suggested } from "./testing/a-suggest.ts";

const nothingAnswered = "xxxxxxxxxxxx";
const aCook = (over: Partial<ExperienceInput> = {}): ExperienceInput => ({
  id: "kok",
  words: "kok in een restaurant",
  without: [],
  confirmed: [],
  ...over,
});
const anyExperience = fc.constantFrom(...catalogue.experiences).chain(({ id, skills }) => {
  const ids = skills.map(({ skill }) => skill);
  return fc.record({
    id: fc.constant(id),
    words: fc.constant(id),
    without: fc.subarray(ids),
    confirmed: fc.subarray(ids),
  });
});

describe("suggestions to somebody who tells what they did before", () => {
  it("say how it showed there, in the person's own words, and where this work uses it", async () => {
    const { jobProfiles } = await suggested({ answers: nothingAnswered, experiences: [aCook()] });
    const [first] = jobProfiles;
    const quoted = first?.contributions.filter(({ words }) => words.length > 0) ?? [];
    expect(quoted.length).toBeGreaterThan(0);
    const cook = catalogue.experiences.find(({ id }) => id === "kok");
    for (const { skill, words, reason } of quoted) {
      expect(words).toEqual(["kok in een restaurant"]);
      expect(reason).toContain(cook?.skills.find((each) => each.skill === skill)?.there.nl);
    }
  });

  it("change when it is told, and are as before when it is taken back", async () => {
    const before = await suggested({ answers: nothingAnswered });
    const told = await suggested({ answers: nothingAnswered, experiences: [aCook()] });
    expect(idsOf(told.jobProfiles)).not.toEqual(idsOf(before.jobProfiles));
    expect(told.inputHash).not.toBe(before.inputHash);
    expect(idsOf((await suggested({ answers: nothingAnswered, experiences: [] })).jobProfiles)).toEqual(
      idsOf(before.jobProfiles),
    );
  });

  it("quote nothing where the answers and choices show more, and nothing that was refused", async () => {
    const refused = aCook({ without: ["tc:plannen"] });
    const { jobProfiles } = await suggested({ chosenTalents: ["teamwork"], experiences: [refused], first: 50 });
    const said = jobProfiles.flatMap(({ contributions }) => contributions);
    expect(said.some(({ skill }) => skill === "tc:samenwerken")).toBe(true);
    for (const { skill, words } of said)
      if (skill === "tc:samenwerken" || skill === "tc:plannen") expect(words).toEqual([]);
  });

  it("never get a lower score from it", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, anyExperience, async (input, experience) => {
        const before = await suggested({ ...input, first: 50 });
        const after = await suggested({ ...input, experiences: [experience], first: 50 });
        const scores = new Map(after.jobProfiles.map(({ id, score }) => [id, score]));
        for (const { id, score } of before.jobProfiles) expect(scores.get(id)).toBeGreaterThanOrEqual(score);
      }),
      { numRuns: 25 },
    );
  });

  it("count a technical skill that somebody names, and quote it", async () => {
    const php = catalogue.technicalSkills.find(({ synonyms }) => synonyms.includes("php"));
    const experiences = [aCook({ id: php?.id ?? "", words: "php" })];
    const { jobProfiles } = await suggested({ answers: nothingAnswered, experiences });
    expect(jobProfiles[0]?.contributions).toMatchObject([{ skill: php?.id, words: ["php"] }]);
  });
});
