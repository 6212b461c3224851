/**
 * What people call things, for search in all languages at once. Words are as people write them; `makeAnalysis` folds them.
 * The content stands in the catalogue.
 */
export type SearchLanguage = {
  /** Each group means one thing; whoever types one finds all. Expressions may have several words. */
  readonly synonyms: readonly (readonly string[])[];
  /** Whoever types one of `from` finds `to` as well, and not the other way round. */
  readonly broader: readonly { readonly from: readonly string[]; readonly to: string }[];
  /** Expressions that ask for something in particular. They are taken out of the query and become a filter or a topic. */
  readonly intents: readonly ({ readonly said: readonly string[] } & Intent)[];
  /** Words that say nothing of what is looked for; a query of nothing else is a wish for a kind of thing. */
  readonly stopWords: readonly string[];
  /** Names that lose their meaning with another letter, such as `C#`, and the word of letters and digits that stands for them. */
  readonly codes: readonly { readonly written: string; readonly word: string }[];
  /** Words of which Dutch makes longer ones: `web` and `bouwer` make `webbouwer`. */
  readonly parts: readonly string[];
};

/** What an expression asks for: values of a facet, a kind of thing, or a page that answers the question behind it. */
export type Intent =
  | { readonly facet: Facet; readonly value: string }
  | { readonly kind: DocumentKind }
  | { readonly topic: string };

/** By what results can be narrowed. */
export const facets = ["levels", "sectors", "dayParts", "features"] as const;
export type Facet = (typeof facets)[number];

/** What can be found. */
export const documentKinds = ["job-profile", "course", "vacancy"] as const;
export type DocumentKind = (typeof documentKinds)[number];
