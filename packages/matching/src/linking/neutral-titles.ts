type Rule = readonly [ending: RegExp, instead: string];

/** Dutch makes one sound of two spellings: "maak-ster" and "mak-er", "kap-ster" and "kapp-er", "schrijf" and "schrijv". */
const dutchStem = (stem: string): string =>
  stem
    .replace(/rd$/u, "r")
    .replace(/v$/u, "f")
    .replace(/z$/u, "s")
    .replace(/([bdfgklmnprst])\1$/u, "$1")
    .replace(/([aeou])\1(?=[^aeiou]$)/u, "$1");

const dutchTitle = (word: string): string => {
  const [, stem] =
    /^(.{3,}(?<!mee|mini|regi|mon|ven|clu|roo|kloo|pla|plei|toa|wor|lui|mu))ster$/u.exec(word) ??
    /^(.{3,}(?<!st))er$/u.exec(word) ??
    [];
  return stem === undefined ? word : `${dutchStem(stem)}er`;
};

/** Of each language the endings that tell a woman from a man, the first that fits counts. Words are folded. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  nl: [
    [/vrouw$/u, "man"],
    [/(?:trice|teuse|teur)$/u, "tor"],
    [/euse$/u, "eur"],
    [/aresse$/u, "aris"],
    [/ares$/u, "aar"],
    [/(aar|ier|eur)ster$/u, "$1"],
    [/eres$/u, "er"],
    [/(?<=ning|boer|held|iend|vorst)in$/u, ""],
    [/(?:icus|ica)$/u, "ic"],
    [/(?<=l)o(?:og|ge)$/u, "og"],
    [/(?<=s)o(?:of|fe)$/u, "of"],
    [/(?<=r)a(?:af|fe)$/u, "af"],
    [/(?<=p)e(?:ed|de)$/u, "ed"],
    [/(?<=n)o(?:om|me)$/u, "om"],
    [/(?<=[^aeiou]{1,2})e$/u, ""],
  ],
  es: [
    [/triz$/u, "tor"],
    [/(?<=.{3})[aeo]s?$/u, ""],
  ],
  pt: [
    [/triz$/u, "tor"],
    [/(?<=.{3})(?:[aeo]s?|ns?)$/u, ""],
  ],
  it: [
    [/trice$/u, "tor"],
    [/essa$/u, ""],
    [/(?<=.{3})[aeio]$/u, ""],
  ],
  fr: [
    [/trices?$/u, "teur"],
    [/euses?$/u, "eur"],
    [/(?<=.{3})(?:ne|le|te)s?$/u, ""],
    [/(?<=.{3})(?:es|e|s)$/u, ""],
  ],
  de: [
    [/frau(?:en)?$/u, "mann"],
    [/(?<=.{4}[^aeiou])in(?:nen)?$/u, ""],
  ],
  pl: [
    [/iczka$/u, "ik"],
    [/(?<=.{3}[^aeiouy])ka$/u, ""],
    [/(?<=.{3})[aey]$/u, ""],
  ],
  en: [
    [/wom([ae]n)$/u, "m$1"],
    [/(?<=act|wai[^a-z]?t|host)ress$/u, "or"],
  ],
};

/**
 * The same word for a man's and a woman's title: "docente" as "docent", "verkoopster" as "verkoper", "directora" as
 * "director". Not a word that anybody writes; it only has to be the same on both sides of a comparison.
 *
 * @param word folded
 * @param language BCP 47; of one without rules words stay as they are
 */
export const neutralTitle = (word: string, language: string): string => {
  if (word.length < 4) return word;
  const rule = rules[language]?.find(([ending]) => ending.test(word));
  const neutral = rule ? word.replace(rule[0], rule[1]) : word;
  return language === "nl" ? dutchTitle(neutral) : neutral;
};
