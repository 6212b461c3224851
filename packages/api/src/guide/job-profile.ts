import {
  verdictAspects,
  verdictSubjects,
  type verdictAnswers,
  type JobProfile as JobProfileContent,
} from "@techconnect/catalogue/guide";
import type { Source } from "@techconnect/catalogue/schema";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Page, PageAsked } from "../platform/page.ts";
import type { Level, Sector } from "./choices.ts";
import type { Skill } from "./skill.ts";

export type VerdictSubject = (typeof verdictSubjects)[number];
export type VerdictAspect = (typeof verdictAspects)[number];
export type VerdictAnswer = (typeof verdictAnswers)[number];

/** What a kind of work asks of maths, English or a diploma: for the job, to be admitted, and in practice. */
export type Verdict = {
  readonly subject: VerdictSubject;
  readonly aspect: VerdictAspect;
  readonly answer: VerdictAnswer;
  readonly text: string;
  readonly source: Source;
};

export const payPeriods = ["hour", "month", "year"] as const;
export type PayPeriod = (typeof payPeriods)[number];
/** Gross, euro cents per period. */
export type PayBand = {
  readonly fromCents: number;
  readonly toCents: number;
  readonly period: PayPeriod;
  readonly source: Source | null;
};

/** A kind of work, in one language. */
export type JobProfile = {
  readonly locale: Locale;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly escoUri: string;
  readonly escoCode: string;
  readonly levels: readonly Level[];
  readonly sectorIds: readonly Sector[];
  /** One working day, in order. */
  readonly day: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly pay: PayBand | null;
  readonly source: Source;
};

/** A skill that a kind of work asks. */
export type SkillOfJobProfile = {
  /** The job profile. */
  readonly owner: string;
  readonly skill: Skill;
  /** Of a transferable skill: 1 useful, 2 important, 3 core. Null for a technical one. */
  readonly weight: number | null;
  /** Where this work uses a transferable skill, to the person. */
  readonly here: string | null;
};

export type JobProfileFilter = {
  readonly levels?: readonly Level[];
  readonly sectors?: readonly Sector[];
  readonly slugs?: readonly string[];
};

/** Where job profiles are read. Every implementation passes `testing/job-profiles.contract.ts`. */
export type JobProfiles = {
  readonly bySlug: (locale: Locale, slug: string) => Promise<JobProfile | null>;
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly JobProfile[]>;
  /** By title; entry at any of the levels, work in any of the sectors, any of the names in addresses. */
  readonly page: (locale: Locale, asked: PageAsked, filter: JobProfileFilter) => Promise<Page<JobProfile>>;
  readonly count: (filter: JobProfileFilter) => Promise<number>;
  /** Transferable skills first, heaviest first; then the technical ones in the order of the catalogue. */
  readonly skillsOf: (locale: Locale, jobProfiles: readonly string[]) => Promise<readonly SkillOfJobProfile[]>;
};

/** The nine verdicts of a job profile, in a fixed order. */
export const verdictsIn = (locale: Locale, verdicts: JobProfileContent["verdicts"]): readonly Verdict[] =>
  verdictSubjects.flatMap((subject) =>
    verdictAspects.map((aspect) => {
      const { answer, text, source } = verdicts[subject][aspect];
      return { subject, aspect, answer, text: text[locale], source };
    }),
  );

export const escoOccupation = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;
export const escoSkill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
