/** Endings that inflect, the first that fits counts; then a doubled last consonant is made single. Words are folded. */
const endings: Readonly<Record<string, readonly (readonly [ending: RegExp, instead: string])[]>> = {
  en: [
    [/(?<=.{3})(?:ies|y)$/u, "i"],
    [/(?<=.{3})(?:ements?|ments?)$/u, ""],
    [/(?<=.{3})(?:ings?|ers|er|ed|es|e|s)$/u, ""],
  ],
  nl: [
    [/heden$/u, "heid"],
    [/(?<=.{3})(?:eren|erend|en|e|s)$/u, ""],
  ],
  de: [[/(?<=.{3})(?:ungen|en|er|es|em|e|s|n)$/u, ""]],
  fr: [[/(?<=.{3})(?:aux|al|er|ees|ee|es|e|s|x)$/u, ""]],
};

/**
 * The part of a word that its inflected forms share, roughly.
 *
 * @param word folded
 * @param language BCP 47; of one without rules words lose a final vowel only
 */
export const stemOf = (word: string, language: string): string => {
  const rule = (endings[language] ?? [[/(?<=.{3})[aeiouy]s?$/u, ""] as const]).find(([ending]) => ending.test(word));
  const stem = rule ? word.replace(rule[0], rule[1]) : word;
  const single = stem.length > 3 ? stem.replace(/([bcdfgklmnprst])\1$/u, "$1") : stem;
  return language === "nl"
    ? single
        .replace(/([aeou])\1(?=[^aeiou]$)/u, "$1")
        .replace(/v$/u, "f")
        .replace(/z$/u, "s")
    : single;
};
