import type { TalentQuestions as TalentQuestionsContent } from "@techconnect/catalogue/talent";
import type { Locale } from "@techconnect/domain/kernel/locale";
import {
  talentIds,
  type OptionId,
  type ScoredQuestion,
  type TalentId,
} from "@techconnect/domain/talent/talent-questions";

/** A talent in one language. */
export type Talent = {
  readonly id: TalentId;
  readonly name: string;
  /** What to say to somebody who has it. */
  readonly affirm: string;
  readonly workLabel: string;
};

export type TalentEvidence = { readonly talent: TalentId; readonly points: number };
export type TalentQuestion = {
  readonly id: string;
  /** 1 to 12. */
  readonly number: number;
  readonly text: string;
  readonly why: string;
  readonly options: readonly {
    readonly id: OptionId;
    readonly text: string;
    readonly evidence: readonly TalentEvidence[];
  }[];
};

/** The twelve questions with their words, scoring and what each talent is evidence of. */
export type TalentContent = {
  readonly version: number;
  /** In the order of their tiles. */
  readonly talents: (locale: Locale) => readonly Talent[];
  readonly questions: (locale: Locale) => readonly TalentQuestion[];
  /** The same questions as the scoring wants them. */
  readonly scored: readonly ScoredQuestion[];
  /** The transferable skills that each talent is evidence of. */
  readonly skillsOf: ReadonlyMap<TalentId, readonly string[]>;
};

/** The questions of the catalogue; they come with the code and not from the database. */
export const talentContentOf = ({ version, talents, questions }: TalentQuestionsContent): TalentContent => ({
  version,
  talents: (locale) =>
    talents.map(({ id, name, affirm, workLabel }) => ({
      id,
      name: name[locale],
      affirm: affirm[locale],
      workLabel: workLabel[locale],
    })),
  questions: (locale) =>
    questions.map(({ id, text, why, options }, at) => ({
      id,
      number: at + 1,
      text: text[locale],
      why: why[locale],
      options: options.map((option) => ({
        id: option.id,
        text: option.text[locale],
        evidence: evidenceIn(option.evidence),
      })),
    })),
  scored: questions.map(({ id, options }) => ({
    id,
    options: options.map((option) => ({
      id: option.id,
      evidence: Object.fromEntries(evidenceIn(option.evidence).map(({ talent, points }) => [talent, points])),
    })),
  })),
  skillsOf: new Map(talents.map(({ id, skills }) => [id, skills])),
});

type EvidenceContent = TalentQuestionsContent["questions"][number]["options"][number]["evidence"];
const evidenceIn = (evidence: EvidenceContent): readonly TalentEvidence[] =>
  talentIds.flatMap((talent) => {
    const points = evidence[talent];
    return points === undefined ? [] : [{ talent, points }];
  });
