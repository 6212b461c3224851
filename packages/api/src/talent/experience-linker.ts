/** What some of a person's words were read as. */
export type LinkedWords = {
  /** The person's own words, as they stand in the text. */
  readonly words: string;
  /** Is there one reading that fits well, and no other that fits about as well? */
  readonly sure: boolean;
  /** Id of an experience. */
  readonly experience: string;
  /** Ids of other readings, likeliest first. */
  readonly alternatives: readonly string[];
};

export type LinkedText = {
  /** In the order of telling, each experience once. */
  readonly links: readonly LinkedWords[];
  /** Parts of the text that say something and were not understood, in order. */
  readonly unlinked: readonly string[];
};

/** Finds in a text, in any language or several, what somebody did before. */
export type ExperienceLinker = { readonly link: (text: string) => Promise<LinkedText> };
