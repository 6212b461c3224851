/** Words that titles are dressed up with and that say nothing of what the work is. */
const dressing = new Set(
  `junior jr senior sr medior lead trainee traineeship starter stage stagiair intern internship graduate gevraagd gezocht
  vacature vacancy job baan functie fulltime parttime full part time tijdelijk vast freelance zzp hybride hybrid remote
  m v x f d w h de het een en of in bij op voor met als the a an and or for with at to onze our jij je you nieuwe new
  regio omgeving ervaren experienced allround gedreven enthousiaste mbo hbo wo uur uren hours week per`.split(/\s+/),
);

/** A word with what holds it together: `front-end`, `c#`, `.net`. */
const wordLike = /\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*[#+]*/gu;

/** Behind these stands for whom, where or when: `Webdeveloper voor toegankelijke sites`. */
const andThen = /\s(?:voor|van|in|bij|op|onder|vanuit|binnen|met|for|of|at|from|during|with|within)(?=\s)/giu;

const isTelling = (word: string): boolean => !dressing.has(word.toLowerCase()) && !/^\d{1,3}$/.test(word);

/** A title, or a name of work, without what only dresses it up. */
export const bare = (title: string): string => (title.match(wordLike) ?? []).filter(isTelling).join(" ");

const headsOf = (part: string): readonly string[] =>
  [...part.matchAll(andThen)].map(({ index }) => part.slice(0, index));

/**
 * What may name the work in a title, without what only dresses it up: all of it, each of the parts in which people write
 * titles, such as `Java developer (40 uur) – Amsterdam`, and of each what it is before it says for whom.
 */
export const bareTitles = (title: string): readonly string[] => {
  const parts = [title, ...title.split(/[()[\]|/,;:•·]|\s[-–—]\s/u)];
  // as it stands too: "lead" dresses up most titles, and belongs to a project lead
  return [...new Set([...[...parts, ...parts.flatMap(headsOf)].map(bare), title])].filter((part) => part !== "");
};
