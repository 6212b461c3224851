import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affirmationAfter, cardOf, parseAnswers, parsePartialAnswers, scoreTalents } from "./score-talents.ts";
import { talentIds, type ScoredQuestion } from "./talent-questions.ts";
import { anOption, someAnswers, someQuestions, someTalents } from "./testing/random-flows.ts";

/** Option a shows helping most, b solving, c precision, d creating; the same in every question. */
const aQuestion = (id: string): ScoredQuestion => ({
  id,
  options: [
    anOption("a", ["helping", "teamwork", "explaining"]),
    anOption("b", ["solving", "curiosity", "learning"]),
    anOption("c", ["precision", "persevering", "organising"]),
    anOption("d", ["creating", "initiative", "adapting"]),
  ],
});
const questions = Array.from({ length: 12 }, (_, at) => aQuestion(`question-${at + 1}`));

const answersOf = (text: string) => {
  const parsed = parsePartialAnswers(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const byTile = (a: string, b: string) =>
  (talentIds as readonly string[]).indexOf(a) - (talentIds as readonly string[]).indexOf(b);
const namesOf = (shown: readonly { readonly talent: string }[]) => shown.map(({ talent }) => talent);

describe("reading an answer string", () => {
  it("takes twelve letters, x for a question that was skipped", () => {
    expect(parseAnswers("abcdxabcdxab")).toEqual({
      ok: true,
      value: ["a", "b", "c", "d", null, "a", "b", "c", "d", null, "a", "b"],
    });
  });

  it.each(["", "abcdabcdabc", "abcdabcdabcda", "abcdabcdabce", "ABCDABCDABCD", "abcdabcdabc ", "abcdabcdab😀"])(
    "refuses %j and names the field",
    (text) => {
      expect(parseAnswers(text)).toMatchObject({ ok: false, error: { kind: "InvalidAnswers", field: "answers" } });
    },
  );

  it("takes a shorter string from somebody on the way, but not a longer one", () => {
    expect(parsePartialAnswers("")).toEqual({ ok: true, value: [] });
    expect(parsePartialAnswers("ax")).toEqual({ ok: true, value: ["a", null] });
    expect(parsePartialAnswers("a".repeat(13)).ok).toBe(false);
  });
});

describe("scoring talents", () => {
  it("puts the talent first that the answers show most", () => {
    expect(scoreTalents(questions, answersOf("aaaaaaaabbcd"))[0]).toMatchObject({ talent: "helping", threes: 8 });
  });

  it("lists every talent once, strongest first", () => {
    fc.assert(
      fc.property(someQuestions, someAnswers, (asked, answers) => {
        const ranked = scoreTalents(asked, answers);
        expect(namesOf(ranked).toSorted()).toEqual(talentIds.toSorted());
        ranked.slice(1).forEach(({ z }, at) => expect(z).toBeLessThanOrEqual(ranked[at]!.z + 1e-9));
      }),
    );
  });

  it("takes no notice of questions that were skipped", () => {
    fc.assert(
      fc.property(someQuestions, someAnswers, (asked, answers) => {
        const isAnswered = (_: unknown, at: number) => answers[at] !== null;
        expect(scoreTalents(asked, answers)).toEqual(
          scoreTalents(asked.filter(isAnswered), answers.filter(isAnswered)),
        );
      }),
    );
  });

  it("compares with a random answer to the same questions", () => {
    // one question: 3 of the possible 3, 0, 0, 0 points; mean 0.75, standard deviation 1.299
    expect(scoreTalents(questions, answersOf("a"))[0]?.z).toBeCloseTo((3 - 0.75) / Math.sqrt(1.6875), 12);
  });

  it("gives every talent 0 when everything was skipped", () => {
    expect(scoreTalents(questions, answersOf("xxxxxxxxxxxx")).every(({ z }) => z === 0)).toBe(true);
  });
});

describe("the talents card", () => {
  it("shows three talents, and a fourth only when it stands out", () => {
    fc.assert(
      fc.property(someQuestions, someAnswers, (asked, answers) => {
        const ranked = scoreTalents(asked, answers);
        const answered = answers.some((answer) => answer !== null);
        const shown = cardOf(asked, answers).talents;
        expect(shown).toHaveLength(!answered ? 0 : ranked[3]!.z >= 0.8 ? 4 : 3);
        expect(namesOf(shown)).toEqual(namesOf(ranked.slice(0, shown.length)));
      }),
    );
  });

  it("uses each quote once, and gives every shown talent one whenever that can be done", () => {
    /** Tries every way to give the talents a question each. */
    const canBeDone = ([first, ...rest]: readonly (readonly string[])[], taken: readonly string[] = []): boolean =>
      !first || first.some((each) => !taken.includes(each) && canBeDone(rest, [...taken, each]));

    fc.assert(
      fc.property(someQuestions, someAnswers, (asked, answers) => {
        const shown = cardOf(asked, answers).talents;
        const quoted = shown.map(({ proofs }) => proofs.map(({ question }) => question));
        expect(new Set(quoted.flat()).size).toBe(quoted.flat().length);

        const ranked = scoreTalents(asked, answers).slice(0, shown.length);
        const possible = canBeDone(ranked.map(({ proofs }) => proofs.map(({ question }) => question)));
        if (possible) expect(quoted.filter((own) => own.length === 0)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("quotes an answer for the talent that it gave 3 points", () => {
    const [first] = cardOf(questions, answersOf("aaaaaabbbbcc")).talents;
    expect(first?.proofs.map(({ option }) => option)).toEqual(expect.arrayContaining(["a", "a", "a"]));
  });

  it("says so when fewer than six questions are answered", () => {
    expect(cardOf(questions, answersOf("abcdaxxxxxxx")).tooFew).toBe(true);
    expect(cardOf(questions, answersOf("abcdabxxxxxx")).tooFew).toBe(false);
  });

  it("lets the person choose between talents that tie at the edge of the card", () => {
    // three questions each: helping, solving, precision and creating are alike
    const { talents, tied } = cardOf(questions, answersOf("abcdabcdabcd"));
    expect(tied).toEqual(["solving", "creating", "precision", "helping"].toSorted(byTile));
    expect(namesOf(talents)).toEqual(tied.slice(0, 3));
    expect(cardOf(questions, answersOf("aaaaaaabbbcc")).tied).toEqual([]);
  });

  it("shows the talents that the person chose instead, in their order, and asks no more", () => {
    fc.assert(
      fc.property(someQuestions, someAnswers, someTalents, (asked, answers, chosen) => {
        fc.pre(chosen.length > 0);
        const card = cardOf(asked, answers, [...chosen, ...chosen]);
        expect(namesOf(card.talents)).toEqual(chosen);
        expect(card.tied).toEqual([]);
      }),
    );
  });
});

describe("the talent to encourage somebody with", () => {
  it("is the leader so far", () => {
    expect(affirmationAfter(questions, answersOf("aaab"), 4)).toBe("helping");
    expect(affirmationAfter(questions, answersOf("aaabbbbb"), 8)).toBe("solving");
  });

  it("looks only at the questions behind the person", () => {
    expect(affirmationAfter(questions, answersOf("aaabbbbb"), 4)).toBe("helping");
  });

  it("is nobody when the two leaders tie, when all was skipped, or when it is too early", () => {
    expect(affirmationAfter(questions, answersOf("aabb"), 4)).toBeNull();
    expect(affirmationAfter(questions, answersOf("xxxx"), 4)).toBeNull();
    expect(affirmationAfter(questions, answersOf("aaa"), 4)).toBeNull();
  });
});
