/** Words that are frequent in one of the two languages and mean nothing in the other. */
const frequent = {
  nl: "de het een en van voor met je jij ons wij zijn op bij als niet ook naar aan wordt hebt bent werken jouw ervaring functie uur leert opleiding cursus".split(
    " ",
  ),
  en: "the and for with you your our are to on by as not also at will be have work experience years role hours this learn course".split(
    " ",
  ),
} as const;

type Known = keyof typeof frequent;
const languages = Object.keys(frequent) as Known[];

/** So many frequent words, and twice as many as of the other language, make us sure. */
const enough = 2;

/**
 * The language of a text: `nl`, `en`, `ar` by its script, or `und` when too little says so.
 *
 * @returns a BCP 47 tag
 */
export const languageOf = (text: string): string => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic > letters / 2) return "ar";

  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => {
    const known = new Set<string>(frequent[language]);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count >= enough && first.count >= 2 * (second?.count ?? 0) ? first.language : "und";
};
