import type { DocumentRef, TextsByLanguage } from "@techconnect/search/search-index";

/** The texts of what was found, to show around the words that were looked for. */
export type FoundTexts = (
  refs: readonly DocumentRef[],
) => Promise<ReadonlyMap<string, { readonly title: TextsByLanguage; readonly text: TextsByLanguage }>>;
