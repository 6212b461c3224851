import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FROM_EXPERIENCE, shownByExperiences, type ToldExperience } from "./experience.ts";
import { someExperience, someExperiences } from "./testing/random-flows.ts";

const aCook = (over: Partial<ToldExperience> = {}): ToldExperience => ({
  words: "kok",
  skills: [
    { skill: "tc:plannen", weight: 3 },
    { skill: "tc:rustig", weight: 2 },
  ],
  without: [],
  confirmed: [],
  ...over,
});

const wordsOf = ({ words }: ToldExperience) => words;

describe("what somebody did before", () => {
  it("shows its skills by weight: less when it was only kept, more when it was confirmed", () => {
    const shown = shownByExperiences([aCook({ confirmed: ["tc:rustig"] })]);
    expect(shown.get("tc:plannen")?.strength).toBeCloseTo(MAX_FROM_EXPERIENCE.kept, 12);
    expect(shown.get("tc:rustig")?.strength).toBeCloseTo((MAX_FROM_EXPERIENCE.confirmed * 2) / 3, 12);
  });

  it("shows nothing that was refused, unless something else shows it", () => {
    const refused = aCook({ without: ["tc:rustig"], confirmed: ["tc:rustig"] });
    expect(shownByExperiences([refused]).has("tc:rustig")).toBe(false);
    expect(
      shownByExperiences([refused, aCook({ words: "bakker" })])
        .get("tc:rustig")
        ?.by.map(wordsOf),
    ).toEqual(["bakker"]);
  });

  it("remembers what shows a skill most strongly, in the order of telling", () => {
    const told = [
      aCook(),
      aCook({ words: "thuis voor zes", confirmed: ["tc:plannen"] }),
      aCook({ words: "chef", confirmed: ["tc:plannen"] }),
    ];
    expect(shownByExperiences(told).get("tc:plannen")?.by.map(wordsOf)).toEqual(["thuis voor zes", "chef"]);
    expect(shownByExperiences(told).get("tc:rustig")?.by.map(wordsOf)).toEqual(["kok", "thuis voor zes", "chef"]);
  });

  it("never weakens what another shows, and never shows anything fully", () => {
    fc.assert(
      fc.property(someExperiences, someExperience, (told, more) => {
        const after = shownByExperiences([...told, more]);
        for (const [skill, { strength }] of shownByExperiences(told))
          expect(after.get(skill)?.strength).toBeGreaterThanOrEqual(strength);
        for (const { strength, by } of after.values()) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(MAX_FROM_EXPERIENCE.confirmed);
          expect(by.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
