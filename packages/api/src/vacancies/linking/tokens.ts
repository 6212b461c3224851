/** Words that titles are dressed up with and that say nothing of what the work is. */
const dressing = new Set(
  `junior jr senior sr medior lead trainee traineeship starter stage stagiair intern internship graduate gevraagd gezocht
  vacature vacancy job baan functie fulltime parttime full part time tijdelijk vast freelance zzp hybride hybrid remote
  m v x f d w h de het een en of in bij op voor met als the a an and or for with at to onze our jij je you nieuwe new
  regio omgeving ervaren experienced allround gedreven enthousiaste mbo hbo wo uur uren hours week per`.split(/\s+/),
);

/**
 * The words of a text as they are compared: lower case, without accents, `c#`, `c++` and `.net` kept whole, words that
 * only dress up a title left out.
 */
export const tokensOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/\.net\b|c\+\+|c#|f#|[\p{L}\p{N}]+/gu) ?? []
  ).filter((token) => !dressing.has(token) && !/^\d{1,3}$/.test(token));

/** A plural and its singular are the same word here: `engineers`, `systems`; short words and `js` stay as they are. */
export const stemOf = (token: string): string =>
  /[a-z]{4}s$/.test(token) && !token.endsWith("ss") ? token.slice(0, -1) : token;

/**
 * The forms of a name by which it is found: its words written as one, so that `software-ontwikkelaar` and
 * `softwareontwikkelaar` are the same, and in order of letter, so that `medewerker servicedesk` is `servicedesk medewerker`.
 */
export const formsOf = (tokens: readonly string[]): readonly string[] => {
  const stems = tokens.map(stemOf);
  return [stems.join(""), stems.toSorted().join(" ")];
};

/** A run of words inside a text. */
export type Run = { readonly from: number; readonly to: number; readonly forms: readonly string[] };

/** All runs of neighbouring words, longest first. */
export const runsOf = (tokens: readonly string[], longest: number): readonly Run[] => {
  const runs: Run[] = [];
  for (let length = Math.min(longest, tokens.length); length > 0; length--)
    for (let from = 0; from + length <= tokens.length; from++)
      runs.push({ from, to: from + length, forms: formsOf(tokens.slice(from, from + length)) });
  return runs;
};
