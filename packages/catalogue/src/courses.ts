import { z } from "zod";
import { DayPart, isoDate, LanguageDemand, Level, LocalisedText, sentence, slug, Source } from "./schema.ts";

/** content/providers/<slug>.json: who teaches, with its programmes. */
export const Course = z.strictObject({
  id: z.string().regex(/^P-[A-Z0-9-]+$/),
  slug,
  title: LocalisedText,
  summary: LocalisedText,
  /** What you hold afterwards, in words ("Geen staatsdiploma. Wel een portfolio."). */
  outcome: LocalisedText,
  /** `none` when it gives no level of the Dutch ladder. */
  levelOut: Level,
  /** Levels from which people enter; `none` means no diploma is asked. */
  entryLevels: z.array(Level).min(1),
  /** How you get in, in words. */
  admission: LocalisedText,
  minimumAge: z.int().min(10).max(99).nullable(),
  durationWeeks: z.int().positive().nullable(),
  hoursPerWeek: z.int().min(1).max(60).nullable(),
  dayParts: z.array(DayPart),
  mode: z.enum(["on-site", "online", "blended", "work-based"]).nullable(),
  /** What the learner pays in all, in euro cents. 0 is free. Null: ask the school. */
  priceCents: z.int().min(0).nullable(),
  priceNote: LocalisedText.nullable(),
  languages: z.array(LanguageDemand).min(1),
  childcareOnSite: z.boolean().nullable(),
  deviceIncluded: z.boolean().nullable(),
  /** Recognised by the state; decides what a benefit or childcare allowance makes of it. */
  recognised: z.boolean().nullable(),
  /** `historic` programmes are told about and open no route. */
  status: z.enum(["running", "unconfirmed", "historic"]),
  certainty: z.enum(["high", "medium"]),
  /** Skills one learns: ids of technical or transferable skills. */
  teaches: z.array(z.string()).min(1),
  place: z.string().nullable(),
  /** Dated starts. Real providers have one only when a source says so. */
  editions: z.array(z.strictObject({ startsOn: isoDate, placesLeft: z.int().min(0).nullable(), source: Source })),
  source: Source,
});
export type Course = z.infer<typeof Course>;

export const Provider = z.strictObject({
  slug,
  name: sentence,
  about: LocalisedText,
  /** Fictional providers exist in demos only and say so. */
  fictional: z.boolean(),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  source: Source,
  courses: z.array(Course).min(1),
});
export type Provider = z.infer<typeof Provider>;

/**
 * content/demo-routes.json: which fictional course leads to which job profile. Apart from the profiles' own
 * `routes`, so that nothing of a profile changes where sample content is absent.
 */
export const DemoRoute = z.strictObject({ jobProfile: slug, course: z.string().regex(/^P-DEMO-[A-Z0-9-]+$/) });
export type DemoRoute = z.infer<typeof DemoRoute>;
