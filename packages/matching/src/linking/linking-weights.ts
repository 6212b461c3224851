/** How much each kind of evidence counts in a link. */
export type LinkingWeights = {
  /** Rarer pieces of words tell more: the power to which their inverse document frequency is taken. */
  readonly rarity: number;
  /** A piece of a word in more than this share of all texts is left out, 0 to 1. */
  readonly common: number;
  /** Share of whole stems beside pieces of words in a likeness, 0 to 1. */
  readonly stems: number;
  /** All labels of a concept in the language, as one text. */
  readonly pooled: number;
  /** What is written about the concept. */
  readonly about: number;
  /** Labels in other languages, by words that translate those of the text. */
  readonly bridged: number;
  /** What asks for the concept. */
  readonly surroundings: number;
  /** Likeness beside the share of a label's words that a sentence holds. */
  readonly likenessInPassage: number;
  /** What tells of a label's concept besides the label itself, where labels are ranked. */
  readonly concept: number;
  /** A label itself, where labels are ranked for a text in another language: then only words that look alike tell. */
  readonly lookalikes: number;
};
