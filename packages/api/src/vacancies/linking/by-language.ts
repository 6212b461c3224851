import type { Label } from "@techconnect/matching/linking/linker";

/** In these one looks too, whatever the language of a text: work in tech is called by English names. */
const everywhere = ["nl", "en"];

const inArabic = /\p{Script=Arabic}/u;

/**
 * Makes something of the labels of each language, when a text first needs it: most languages of a taxonomy are those of
 * no posting.
 *
 * @returns for a text in a language (BCP 47), what was made for its languages: that one, its script's, Dutch and English
 */
export const byLanguage = <One extends Label, Made>(
  labels: readonly One[],
  make: (labels: readonly One[], language: string) => Made,
) => {
  const sorted = Map.groupBy(labels, ({ language }) => language);
  const made = new Map<string, Made>();
  const madeFor = (language: string): readonly Made[] => {
    const own = sorted.get(language);
    if (own === undefined) return [];
    const known = made.get(language) ?? make(own, language);
    made.set(language, known);
    return [known];
  };
  return (text: string, language: string): readonly Made[] =>
    [...new Set(inArabic.test(text) ? ["ar"] : [language, ...everywhere])].flatMap(madeFor);
};
