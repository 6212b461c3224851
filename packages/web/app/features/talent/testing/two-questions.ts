import type { TalentQuestions } from "../talent-questions.query.ts";

const option = (id: string, text: string, strongest: string, second: string) => ({
  id,
  text,
  evidence: [
    { talent: second, points: 2 },
    { talent: strongest, points: 3 },
  ],
});

const question = (id: string, number: number, options: TalentQuestions["questions"][number]["options"]) => ({
  id,
  number,
  text: `Question ${number}`,
  why: "Because.",
  options,
});

const talent = (id: string, name: string) => ({
  id,
  name,
  affirm: `You are good at ${name}.`,
  workLabel: name,
});

/** A flow of two questions, each with two answers that point apart. */
export const twoQuestions: TalentQuestions = {
  version: 1,
  talents: [
    talent("helping", "helping"),
    talent("solving", "solving"),
    talent("learning", "learning"),
    talent("teamwork", "teamwork"),
  ],
  questions: [
    question("bus", 1, [
      option("a", "I help.", "helping", "teamwork"),
      option("b", "I find a way.", "solving", "learning"),
    ]),
    question("radio", 2, [
      option("a", "I lend a hand.", "helping", "learning"),
      option("b", "I mend it.", "solving", "teamwork"),
    ]),
  ],
};
