import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";
import { experienceKinds } from "./experiences.ts";

const { experiences, transferableSkills } = loadCatalogue();

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const weightOf = ({ skills }: (typeof experiences)[number]) => skills.reduce((sum, { weight }) => sum + weight, 0);
const twice = (list: readonly string[]) => list.filter((each, at) => list.indexOf(each) !== at);

describe("the experiences", () => {
  it("are at least sixty, of every kind", () => {
    expect(experiences.length).toBeGreaterThanOrEqual(60);
    for (const kind of experienceKinds) expect(experiences.some((each) => each.kind === kind)).toBe(true);
  });

  it("all weigh about the same, so that no past counts more than another by design", () => {
    const mean = meanOf(experiences.map(weightOf));
    expect(experiences.filter((each) => Math.abs(weightOf(each) / mean - 1) > 0.15)).toEqual([]);
  });

  it("show transferable skills that are there, each once", () => {
    const known = transferableSkills.map(({ id }) => id);
    for (const { skills } of experiences) {
      const ids = skills.map(({ skill }) => skill);
      expect(known).toEqual(expect.arrayContaining(ids));
      expect(twice(ids)).toEqual([]);
    }
  });

  it("show every transferable skill in several pasts", () => {
    const counts = transferableSkills.map(
      ({ id }) => experiences.filter(({ skills }) => skills.some(({ skill }) => skill === id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
  });

  it("have names and other words of their own", () => {
    expect(twice(experiences.map(({ id }) => id))).toEqual([]);
    expect(twice(experiences.flatMap(({ synonyms }) => synonyms))).toEqual([]);
    expect(twice(experiences.flatMap(({ esco }) => esco ?? []))).toEqual([]);
  });

  it("are called in lower case, and in Arabic too", () => {
    for (const { synonyms } of experiences) {
      expect(synonyms.filter((word) => word !== word.toLowerCase())).toEqual([]);
      expect(synonyms.some((word) => /\p{Script=Arabic}/u.test(word))).toBe(true);
    }
  });

  it("say how a skill showed in sentences of their own", () => {
    const sentences = experiences.flatMap(({ skills }) => skills.map(({ there }) => there.nl));
    expect(twice(sentences)).toEqual([]);
    for (const each of sentences) expect(each).toMatch(/^[\p{Lu}’].*[.?]$/u);
  });

  it("say nothing of maths, English or how good somebody is", () => {
    const said = experiences.flatMap(({ skills }) => skills.flatMap(({ there }) => [there.nl, there.en]));
    expect(
      said.filter((text) => /wiskunde|rekenen|engels|\bmaths?\b|english|geweldig|fantastisch|great\b/i.test(text)),
    ).toEqual([]);
  });
});

describe("the names in O*NET of transferable skills", () => {
  it("stand for one skill each", () => expect(twice(transferableSkills.flatMap(({ onet }) => onet))).toEqual([]));

  it("are none of school", () => {
    const school = [
      "Mathematics",
      "Mathematical Reasoning",
      "Number Facility",
      "Reading Comprehension",
      "Writing",
      "Science",
    ];
    expect(transferableSkills.flatMap(({ onet }) => onet).filter((name) => school.includes(name))).toEqual([]);
  });
});
