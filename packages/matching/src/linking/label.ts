/** What a concept is called in a language (BCP 47). A concept may have many labels, in many languages. */
export type Label = { readonly concept: string; readonly language: string; readonly text: string };

/** The language of a tag without region or script: "nl" of "nl-BE". */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? tag;

/** Orders texts by their UTF-16 code units. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
