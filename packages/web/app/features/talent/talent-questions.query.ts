import type { Evidence, OptionId, ScoredQuestion } from "@techconnect/domain/talent/talent-questions";
import { optionIds } from "@techconnect/domain/talent/talent-questions";
import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";
import { isTalentId } from "./flow-in-address.ts";

/** Everything that the twelve pages and the card need, asked once. */
export const TalentFlow = graphql(`
  query TalentFlow {
    talentQuestions {
      version
      talents {
        id
        name
        affirm
        workLabel
      }
      questions {
        id
        number
        text
        why
        options {
          id
          text
          evidence {
            talent
            points
          }
        }
      }
    }
  }
`);

export type TalentQuestions = ResultOf<typeof TalentFlow>["talentQuestions"];
export type Talent = TalentQuestions["talents"][number];
export type Question = TalentQuestions["questions"][number];

const isOptionId = (text: string): text is OptionId => (optionIds as readonly string[]).includes(text);

const evidenceOf = (option: Question["options"][number]): Evidence =>
  Object.fromEntries(
    option.evidence.flatMap(({ talent, points }) => (isTalentId(talent) ? [[talent, points] as const] : [])),
  );

/** The side of the questions that the scoring rules look at. */
export const scoredQuestionsOf = (questions: readonly Question[]): readonly ScoredQuestion[] =>
  questions.map(({ id, options }) => ({
    id,
    options: options.flatMap((option) =>
      isOptionId(option.id) ? [{ id: option.id, evidence: evidenceOf(option) }] : [],
    ),
  }));
