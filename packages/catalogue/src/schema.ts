import { z } from "zod";

/**
 * The shape of the starter content. Everything in `content/` is checked against it, so a missing
 * source or translation is an error with the file and field in it, not an empty place on a page.
 */

export const sentence = z.string().trim().min(1);

/** A text in each language that is complete today. Dutch is the source, at B1. */
export const LocalisedText = z.strictObject({ nl: sentence, en: sentence, ar: sentence });
export type LocalisedText = z.infer<typeof LocalisedText>;

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words with hyphens");
export const isoDate = z.iso.date();

/**
 * Where a fact comes from. `url` only when somebody opened it; `checkedOn` is the day that somebody did.
 * A fact without either names its origin in words (an editor's judgement says so).
 */
export const Source = z.strictObject({
  title: sentence,
  url: z.url({ protocol: /^https?$/ }).nullable(),
  checkedOn: isoDate.nullable(),
});
export type Source = z.infer<typeof Source>;

/** The ladder of Dutch education with "no diploma asked" as its first rung; NLQF where one exists. */
export const levels = ["none", "vmbo", "mbo1", "mbo2", "mbo3", "mbo4", "ad", "hbo", "wo"] as const;
export const sectors = [
  "care",
  "education",
  "government",
  "shops",
  "logistics",
  "industry",
  "energy",
  "construction",
  "agriculture",
  "finance",
  "media",
  "culture",
  "sport",
  "hospitality",
  "telecom",
  "it-company",
] as const;
/** What people like to do; "hands" also counts as evidence for working precisely with one's hands. */
export const interests = [
  "hands",
  "people",
  "computers",
  "making",
  "figuring-out",
  "drawing",
  "writing",
  "numbers",
  "games",
  "outdoors",
  "explaining",
  "organising",
] as const;
export const dayParts = ["school-hours", "daytime", "evening", "weekend"] as const;
export const languages = ["nl", "en", "ar", "tr", "uk", "pl", "es", "fr", "ti"] as const;
/** Common European Framework of Reference, as asked by a course or job for reading and listening. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

export const Level = z.enum(levels);
export const Sector = z.enum(sectors);
export const Interest = z.enum(interests);
export const DayPart = z.enum(dayParts);
const Language = z.enum(languages);

/** `level` is null where no source says how much of the language is asked. */
export const LanguageDemand = z.strictObject({ language: Language, level: z.enum(cefrLevels).nullable() });
