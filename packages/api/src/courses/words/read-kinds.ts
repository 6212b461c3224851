import type { DayPart } from "../../guide/choices.ts";
import type { CourseMode } from "../course.ts";

const modeWords: readonly (readonly [pattern: RegExp, mode: CourseMode])[] = [
  [/blended|hybri|deels online|gemengd|klassikaal_en_online/iu, "blended"],
  [/work[\s_-]?based|apprentice|\bbbl\b|\bdua(a)?l|leer-?\s?werk|leren en werken|op het werk/iu, "work-based"],
  [/on-?\s?line|e-?learning|mooc|afstand|distance|remote|thuis/iu, "online"],
  [
    /on-?\s?(site|campus)|offline|klassikaal|op locatie|presential|in[\s-]person|face[\s-]to[\s-]face|fysiek|contactonderwijs/iu,
    "on-site",
  ],
];

/**
 * How one learns, in words of schools, registers and schema.org.
 *
 * @param words all that is said of one way to follow it; at a place and online is both, so blended
 */
export const modeIn = (words: readonly string[]): CourseMode | null => {
  const found = new Set(
    words.flatMap((text) => modeWords.find(([pattern]) => pattern.test(text.split("/").at(-1) ?? text))?.[1] ?? []),
  );
  const [first = null] = found;
  if (found.size <= 1) return first;
  return found.has("work-based") ? null : "blended";
};

const dayPartWords: readonly (readonly [pattern: RegExp, part: DayPart])[] = [
  [/school-?\s?(uren|tijd|hours)/iu, "school-hours"],
  [/\bdag\b|overdag|ochtend|middag|\bday\b|daytime|morning|afternoon/iu, "daytime"],
  [/avond|evening|night/iu, "evening"],
  [/weekend|zaterdag|zondag|saturday|sunday/iu, "weekend"],
];

/** When it takes place, in words: `overdag`, `Evening`, `https://schema.org/Saturday`. */
export const dayPartsIn = (words: readonly string[]): readonly DayPart[] =>
  dayPartWords.filter(([pattern]) => words.some((text) => pattern.test(text))).map(([, part]) => part);

/** `ja`, `no`, `true`, `1`, `x`; null for anything else. */
export const yesOrNoIn = (text: string): boolean | null => {
  if (/^(ja|j|yes|y|true|waar|1|x|✓)$/iu.test(text.trim())) return true;
  return /^(nee|neen|n|no|false|onwaar|0)$/iu.test(text.trim()) ? false : null;
};
