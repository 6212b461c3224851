import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";
import { talents } from "./talent.ts";

const { questions } = loadCatalogue().talentQuestions;
const options = questions.flatMap((question) => question.options);

type Talent = (typeof talents)[number];

/** Points that each of the four answers to each question gives to a talent. */
const pointsFor = (talent: Talent) =>
  questions.map((question) => question.options.map(({ evidence }) => evidence[talent] ?? 0));

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const varianceOf = (numbers: readonly number[]) => meanOf(numbers.map((number) => (number - meanOf(numbers)) ** 2));

/** Strength of a talent: points above those of random answers, in standard deviations of random answers. */
const strengthOf = (talent: Talent) => {
  const points = pointsFor(talent);
  const expected = points.reduce((sum, four) => sum + meanOf(four), 0);
  const deviation = Math.sqrt(points.reduce((sum, four) => sum + varianceOf(four), 0));
  return (answers: readonly number[]) =>
    (points.reduce((sum, four, at) => sum + (four[answers[at] ?? 0] ?? 0), 0) - expected) / deviation;
};

/** Answers like dice: the same ones in every run (multiplier and increment of Numerical Recipes). */
const dice = function* (seed: number) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield Math.floor(state / 2 ** 30);
  }
};

describe("the twelve questions", () => {
  it.each([3, 2, 1])("give %i points to each talent in exactly four answers", (points) => {
    const given = talents.map((talent) => options.filter(({ evidence }) => evidence[talent] === points).length);
    expect(given).toEqual(talents.map(() => 4));
  });

  it("give 3, 2 and 1 in each answer, so that no answer is better than another", () => {
    const points = options.map(({ evidence }) => Object.values(evidence).toSorted());
    expect(points).toEqual(options.map(() => [1, 2, 3]));
  });

  it("favour no talent by chance: each is among the three strongest of 20 to 30 % of random people", () => {
    const people = 20_000;
    const die = dice(7);
    const strengths = talents.map((talent) => ({ talent, of: strengthOf(talent) }));
    const hits = new Map<Talent, number>(talents.map((talent) => [talent, 0]));
    for (let person = 0; person < people; person += 1) {
      const answers = questions.map(() => die.next().value ?? 0);
      const ranked = strengths.map(({ talent, of }) => ({ talent, z: of(answers) })).toSorted((a, b) => b.z - a.z);
      for (const { talent } of ranked.slice(0, 3)) hits.set(talent, (hits.get(talent) ?? 0) + 1);
    }
    const unfair = [...hits].filter(([, count]) => count / people < 0.2 || count / people > 0.3);
    expect(unfair).toEqual([]);
  });
});
