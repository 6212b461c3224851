/** The twelve talents, in the order of their tiles. */
export const talentIds = [
  "learning",
  "solving",
  "persevering",
  "teamwork",
  "creating",
  "precision",
  "helping",
  "organising",
  "explaining",
  "curiosity",
  "adapting",
  "initiative",
] as const;
export type TalentId = (typeof talentIds)[number];

export const optionIds = ["a", "b", "c", "d"] as const;
export type OptionId = (typeof optionIds)[number];

/** What an answer says: 3, 2 or 1 points of evidence for a talent; talents not named get 0. */
export type Evidence = Readonly<Partial<Record<TalentId, number>>>;

/** The scoring side of a question. Its words live in the catalogue. */
export type ScoredQuestion = {
  readonly id: string;
  readonly options: readonly { readonly id: OptionId; readonly evidence: Evidence }[];
};
