import { z } from "zod";
import { DayPart, isoDate, LanguageDemand, LocalisedText, Sector, sentence, slug } from "./schema.ts";

/** content/vacancies/<employer-slug>.json: a fictional employer with its sample vacancies. */
export const SampleVacancy = z.strictObject({
  slug,
  title: LocalisedText,
  summary: LocalisedText,
  /** Short paragraphs. */
  description: z.array(LocalisedText).min(2),
  jobProfile: slug,
  technical: z.array(z.string()),
  hoursPerWeek: z.strictObject({ from: z.int().min(1).max(40), to: z.int().min(1).max(40) }),
  dayParts: z.array(DayPart).min(1),
  /** Gross, euro cents per `period`. */
  pay: z.strictObject({
    fromCents: z.int().positive(),
    toCents: z.int().positive(),
    period: z.enum(["hour", "month"]),
  }),
  place: z.string(),
  remote: z.enum(["no", "partly", "fully"]),
  languages: z.array(LanguageDemand).min(1),
  minimumAge: z.int().min(13).max(99),
  deviceIncluded: z.boolean(),
  /** Can one learn it on the job, with or without a contract for learning (BBL)? */
  learning: z.enum(["on-the-job", "bbl", "none"]),
  postedOn: isoDate,
  validThrough: isoDate,
});
export type SampleVacancy = z.infer<typeof SampleVacancy>;

export const SampleEmployer = z.strictObject({
  slug,
  name: sentence,
  about: LocalisedText,
  sector: Sector,
  vacancies: z.array(SampleVacancy).min(1),
});
export type SampleEmployer = z.infer<typeof SampleEmployer>;
