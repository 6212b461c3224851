import { z } from "zod";

/**
 * The shape of the starter content. Everything in `content/` is checked against it, so a missing
 * source or translation is an error with the file and field in it, not an empty place on a page.
 */

const sentence = z.string().trim().min(1);

/** A text in each language that is complete today. Dutch is the source, at B1. */
export const LocalisedText = z.strictObject({ nl: sentence, en: sentence, ar: sentence });
export type LocalisedText = z.infer<typeof LocalisedText>;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words with hyphens");
const isoDate = z.iso.date();

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

const Level = z.enum(levels);
const Sector = z.enum(sectors);
const Interest = z.enum(interests);
const DayPart = z.enum(dayParts);
const Language = z.enum(languages);

export const LanguageDemand = z.strictObject({ language: Language, level: z.enum(cefrLevels) });

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

/** content/places.json. Centre points, WGS 84. */
export const Place = z.strictObject({
  slug,
  name: sentence,
  municipality: sentence,
  /** First four digits of the Dutch postcode. */
  postcode: z.string().regex(/^[1-9][0-9]{3}$/),
  latitude: z.number().min(50).max(54),
  longitude: z.number().min(3).max(8),
  source: Source,
});
export type Place = z.infer<typeof Place>;

/** content/help-desks.json. A contact only when its source was opened. */
export const HelpDesk = z.strictObject({
  slug,
  name: sentence,
  about: LocalisedText,
  /** What one can ask there. */
  topics: z
    .array(
      z.enum(["work", "money", "benefit", "childcare", "laptop", "language", "learning", "refugees", "youth", "debts"]),
    )
    .min(1),
  area: sentence,
  website: z.url({ protocol: /^https?$/ }).nullable(),
  telephone: sentence.nullable(),
  source: Source,
});
export type HelpDesk = z.infer<typeof HelpDesk>;

/** content/stories.json. `example` ones are nobody's and say so. */
export const Story = z.strictObject({
  slug,
  name: sentence,
  formerWork: LocalisedText,
  quote: LocalisedText,
  body: z.array(LocalisedText).min(2),
  jobProfile: slug,
  place: z.string(),
  example: z.boolean(),
  source: Source,
});
export type Story = z.infer<typeof Story>;

/** The twelve talents that the questions find; ids are also the ids of the tiles. */
export const talents = [
  "learning",
  "solving",
  "persevering",
  "teamwork",
  "creating",
  "precision",
  "helping",
  "organising",
  "explaining",
  "curiosity",
  "adapting",
  "initiative",
] as const;

const evidence = z.partialRecord(z.enum(talents), z.int().min(1).max(3));

/** content/talent-questions.json */
export const TalentQuestions = z.strictObject({
  version: z.int().positive(),
  talents: z
    .array(
      z.strictObject({
        id: z.enum(talents),
        name: LocalisedText,
        /** "Jij ziet wat een ander nodig heeft." */
        affirm: LocalisedText,
        /** "In tech heet dit: klantgericht werken." Only the term. */
        workLabel: LocalisedText,
        /** The transferable skills that this talent is evidence of. */
        skills: z.array(z.string()).min(1),
      }),
    )
    .length(12),
  questions: z
    .array(
      z.strictObject({
        id: slug,
        text: LocalisedText,
        /** One sentence under "Waarom vragen we dit?". */
        why: LocalisedText,
        options: z.array(z.strictObject({ id: z.enum(["a", "b", "c", "d"]), text: LocalisedText, evidence })).length(4),
      }),
    )
    .length(12),
});
export type TalentQuestions = z.infer<typeof TalentQuestions>;

/** content/choices.json: the words of the page "Wat doe je graag? Waar wil je werken?". */
export const Choices = z.strictObject({
  interests: z.array(z.strictObject({ id: Interest, label: LocalisedText })).length(interests.length),
  sectors: z.array(z.strictObject({ id: Sector, label: LocalisedText })).length(sectors.length),
});
export type Choices = z.infer<typeof Choices>;
