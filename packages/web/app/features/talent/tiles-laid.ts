import type { TilePattern } from "@techconnect/ui/tile";
import { isTalentId } from "./flow-in-address.ts";
import type { Question } from "./talent-questions.query.ts";

/** The talent to which an answer gives the most points. */
const talentIn = (question: Question, letter: string): TilePattern | "plain" => {
  const option = question.options.find(({ id }) => id === letter);
  const strongest = option?.evidence.toSorted((a, b) => b.points - a.points)[0]?.talent ?? "";
  return isTalentId(strongest) ? strongest : "plain";
};

/** A tile per question: that of the answer's talent, plain for "I don't know", empty for what is still to come. */
export const tilesLaid = (
  questions: readonly Question[],
  answers: string,
): readonly (TilePattern | "plain" | "empty")[] =>
  questions.map((question, at) => {
    const letter = answers[at];
    return letter === undefined ? "empty" : talentIn(question, letter);
  });
