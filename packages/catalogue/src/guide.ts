import { z } from "zod";
import { Interest, interests, Level, LocalisedText, Sector, sectors, sentence, slug, Source } from "./schema.ts";

/** content/skills/transferable.json */
export const TransferableSkill = z.strictObject({
  id: z.string().regex(/^tc:[a-z-]+$/),
  /** First person, as on a talents card: "Ik zoek een oplossing als iets niet werkt". */
  label: LocalisedText,
  /** What tech calls it: "probleemoplossend werken". Put this on your CV. */
  workLabel: LocalisedText,
  /** Second person, why it counts: "Je zoekt een oplossing als iets niet werkt." */
  reason: LocalisedText,
  closeMatch: z.array(z.uuid()).min(1),
  /** Names of O*NET skills, abilities and work styles that stand for it; empty where none does. */
  onet: z.array(sentence),
  /** Moments from daily life that show it; at least two. */
  examples: z.array(LocalisedText).min(2),
});
export type TransferableSkill = z.infer<typeof TransferableSkill>;

/** content/skills/technical.json. `esco` is null only for concepts that ESCO lacks. */
export const TechnicalSkill = z.strictObject({
  id: z.string().regex(/^(esco:[0-9a-f-]{36}|own:[a-z0-9-]+)$/),
  esco: z.uuid().nullable(),
  label: LocalisedText,
  /** How you learn it, as a sentence: "Hoe een computernetwerk werkt. Dat leer je stap voor stap." */
  learn: LocalisedText,
  /** Other words for it, in any language, that a simple linker may look for. Lower case. */
  synonyms: z.array(sentence),
});
export type TechnicalSkill = z.infer<typeof TechnicalSkill>;

export const verdictSubjects = ["maths", "english", "diploma"] as const;
export const verdictAspects = ["job", "admission", "practice"] as const;
/** `no`: not needed. `sometimes`: on some routes, in some teams. `yes`: needed. `unknown`: nobody has checked. */
export const verdictAnswers = ["no", "sometimes", "yes", "unknown"] as const;
const Verdict = z.strictObject({ answer: z.enum(verdictAnswers), text: LocalisedText, source: Source });
const VerdictsOnSubject = z.strictObject({ job: Verdict, admission: Verdict, practice: Verdict });

/** content/job-profiles/<slug>.json, one of the 36. */
export const JobProfile = z.strictObject({
  slug,
  title: LocalisedText,
  /** One sentence on a card: what you do. */
  summary: LocalisedText,
  esco: z.strictObject({ occupation: z.uuid(), code: sentence }),
  levels: z.array(Level).min(1),
  /** Where the work is done; at least three for most, tech is everywhere. */
  sectors: z.array(Sector).min(1),
  interests: z.array(Interest).min(2),
  /** Five lines of one working day, in order. */
  day: z.array(LocalisedText).length(5),
  /** `weight` 3 is core. `here`: where this job uses it, second person: "Je helpt hier de hele dag collega's." */
  transferable: z
    .array(z.strictObject({ skill: z.string(), weight: z.int().min(1).max(3), here: LocalisedText }))
    .min(3),
  technical: z.array(z.string()).min(2),
  verdicts: z.strictObject({ maths: VerdictsOnSubject, english: VerdictsOnSubject, diploma: VerdictsOnSubject }),
  /** Gross monthly pay in euro cents, full-time. Null where nobody has a source. */
  pay: z.strictObject({ fromCents: z.int().positive(), toCents: z.int().positive(), source: Source }).nullable(),
  /** Ids of programmes (`course.id`) that lead here. */
  routes: z.array(z.string()).min(1),
  /** Other titles people use for it, lower case, any language: for linking vacancies. */
  synonyms: z.array(sentence).min(2),
  source: Source,
});
export type JobProfile = z.infer<typeof JobProfile>;

/** content/choices.json: the words of the page "Wat doe je graag? Waar wil je werken?". */
export const Choices = z.strictObject({
  interests: z.array(z.strictObject({ id: Interest, label: LocalisedText })).length(interests.length),
  sectors: z.array(z.strictObject({ id: Sector, label: LocalisedText })).length(sectors.length),
});
export type Choices = z.infer<typeof Choices>;
