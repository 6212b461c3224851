import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf, MAX_FROM_ANSWERS, type TalentFlow } from "./evidence.ts";
import { talentIds, type TalentId } from "./talent-questions.ts";
import {
  anOption,
  someAnswers,
  someExperience,
  someExperiences,
  someQuestions,
  someTalents,
} from "./testing/random-flows.ts";

const skillsOf: TalentFlow["skillsOf"] = new Map<TalentId, readonly string[]>([
  ...talentIds.map((talent): [TalentId, readonly string[]] => [talent, [`skill:${talent}`]]),
  ["solving", ["skill:solving", "skill:logic"]],
  ["curiosity", ["skill:curiosity", "skill:logic"]],
]);

const someFlows: fc.Arbitrary<TalentFlow> = fc.record({
  questions: someQuestions,
  answers: someAnswers,
  chosenTalents: someTalents,
  interests: fc.subarray(["hands", "people", "numbers"]),
  experiences: someExperiences,
  skillsOf: fc.constant(skillsOf),
});

const expectNothingLower = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) => {
  for (const [skill, strength] of before) expect(after.get(skill) ?? 0).toBeGreaterThanOrEqual(strength);
};

describe("evidence from the talent flow", () => {
  it("is above 0 and at most 1, and answers alone never show anything fully", () => {
    fc.assert(
      fc.property(someFlows, (flow) => {
        for (const strength of evidenceOf(flow).values()) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
        for (const strength of evidenceOf({ ...flow, chosenTalents: [], experiences: [] }).values())
          expect(strength).toBeLessThanOrEqual(MAX_FROM_ANSWERS);
      }),
    );
  });

  it("is the same each time, whatever the order of choices", () => {
    fc.assert(
      fc.property(someFlows, (flow) => {
        const turned = {
          ...flow,
          chosenTalents: flow.chosenTalents.toReversed(),
          interests: flow.interests.toReversed(),
          experiences: flow.experiences.toReversed(),
        };
        expect(evidenceOf(turned)).toEqual(evidenceOf(flow));
      }),
    );
  });

  it("is never lowered by choosing a talent, which shows its skills fully", () => {
    fc.assert(
      fc.property(someFlows, fc.constantFrom(...talentIds), (flow, talent) => {
        const after = evidenceOf({ ...flow, chosenTalents: [...flow.chosenTalents, talent] });
        expectNothingLower(evidenceOf(flow), after);
        for (const skill of skillsOf.get(talent) ?? []) expect(after.get(skill)).toBe(1);
      }),
    );
  });

  it("is never lowered by an interest; working with one's hands shows precise hands", () => {
    fc.assert(
      fc.property(someFlows, (flow) => {
        const after = evidenceOf({ ...flow, interests: [...flow.interests, "hands"] });
        expectNothingLower(evidenceOf(flow), after);
        expect(after.get("tc:handig")).toBeGreaterThan(0);
      }),
    );
    expect(
      evidenceOf({
        questions: [],
        answers: [],
        chosenTalents: [],
        interests: ["people"],
        experiences: [],
        skillsOf,
      }).has("tc:handig"),
    ).toBe(false);
  });

  it("is never lowered by something one did before, nor by confirming what it shows", () => {
    fc.assert(
      fc.property(someFlows, someExperience, (flow, told) => {
        const after = evidenceOf({ ...flow, experiences: [...flow.experiences, told] });
        expectNothingLower(evidenceOf(flow), after);
        const confirmed = { ...told, confirmed: told.skills.map(({ skill }) => skill) };
        expectNothingLower(after, evidenceOf({ ...flow, experiences: [...flow.experiences, confirmed] }));
      }),
    );
  });

  it("adds up the talents that feed one skill before it compares", () => {
    const question = {
      id: "q",
      options: [
        anOption("a", ["solving", "curiosity", "helping"]),
        anOption("b", ["solving", "helping", "learning"]),
        anOption("c", ["helping", "learning", "teamwork"]),
        anOption("d", ["helping", "teamwork", "learning"]),
      ],
    };
    const shown = evidenceOf({
      questions: [question],
      answers: ["a"],
      chosenTalents: [],
      interests: [],
      experiences: [],
      skillsOf,
    });
    // solving and curiosity together: 5, 3, 0 or 0 points; mean 2, variance 4.5; z = 3 / √4.5
    const z = 3 / Math.sqrt(4.5);
    expect(shown.get("skill:logic")).toBeCloseTo(MAX_FROM_ANSWERS * (z / 4), 12);
    expect(shown.has("skill:learning")).toBe(false);
  });

  it("is empty when everything was skipped", () => {
    fc.assert(
      fc.property(someQuestions, (questions) => {
        const answers = questions.map(() => null);
        expect(
          evidenceOf({ questions, answers, chosenTalents: [], interests: [], experiences: [], skillsOf }).size,
        ).toBe(0);
      }),
    );
  });
});
