import type { Course as CourseContent } from "@techconnect/catalogue/courses";
import type { Source } from "@techconnect/catalogue/schema";
import { lowestEntry } from "@techconnect/domain/courses/may-enter";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { DayPart, Level } from "../guide/choices.ts";
import type { Page, PageAsked } from "../platform/page.ts";

export const courseModes = [
  "on-site",
  "online",
  "blended",
  "work-based",
] as const satisfies readonly CourseContent["mode"][];
export type CourseMode = (typeof courseModes)[number];
export const courseStatuses = [
  "running",
  "unconfirmed",
  "historic",
] as const satisfies readonly CourseContent["status"][];
export type CourseStatus = (typeof courseStatuses)[number];
/** Courses of the catalogue come with the product; imported ones from a school or a register. */
export const courseOrigins = ["catalogue", "import"] as const;
export type LanguageDemand = { readonly language: string; readonly level: string | null };

/** Who teaches, in one language. */
export type Provider = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string | null;
  /** Exists in demos only, and says so. */
  readonly fictional: boolean;
  readonly website: string | null;
};

/** A programme that one can follow, in one language. Null: not known, so ask. */
export type Course = {
  /** What was asked for; `language` says in what the texts are. */
  readonly locale: Locale;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** More about it, in paragraphs, as an imported one words it. */
  readonly description: readonly string[];
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly outcome: string | null;
  readonly admission: string | null;
  readonly levelOut: Level | null;
  readonly entryLevels: readonly Level[];
  readonly minimumAge: number | null;
  readonly durationWeeks: number | null;
  readonly hoursPerWeek: number | null;
  readonly dayParts: readonly DayPart[];
  readonly mode: CourseMode | null;
  /** What the learner pays in all, euro cents; 0 is free. */
  readonly priceCents: number | null;
  readonly priceNote: string | null;
  readonly languages: readonly LanguageDemand[];
  readonly childcareOnSite: boolean | null;
  readonly deviceIncluded: boolean | null;
  readonly recognised: boolean | null;
  readonly status: CourseStatus;
  /** Of a fictional provider. */
  readonly sample: boolean;
  readonly provider: Provider;
  readonly placeId: string | null;
  /** The place as an imported one words it. */
  readonly placeText: string | null;
  /** Ids of the skills that one learns. */
  readonly teaches: readonly string[];
  /** Skills and titles of an imported one that could not be linked, as they stood there. */
  readonly unlinked: readonly string[];
  readonly source: Source;
};

/** What lists of courses are sorted by, as text: the lowest entry on the ladder, one digit, then the title. */
export const sortOfCourse = ({ entryLevels, title }: Pick<Course, "entryLevels" | "title">): string =>
  `${lowestEntry(entryLevels)} ${title}`;

/** A dated start. */
export type CourseEdition = {
  /** The course. */
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly startsOn: string;
  readonly placesLeft: number | null;
};

export type CourseFilter = {
  /** Slug of a job profile that it leads to. */
  readonly jobProfile?: string;
  /** True: costs nothing. False: costs something, or nobody knows. */
  readonly free?: boolean;
  readonly dayParts?: readonly DayPart[];
  readonly entryLevels?: readonly Level[];
};

/** Where courses are read. Every implementation passes `testing/courses.contract.ts`. */
export type Courses = {
  /** Historic ones too: their page says that they are over. */
  readonly bySlug: (locale: Locale, slug: string) => Promise<Course | null>;
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly Course[]>;
  /** Courses that one can still follow, lowest entry first, then by title: `sortOfCourse`. */
  readonly page: (locale: Locale, asked: PageAsked, filter: CourseFilter) => Promise<Page<Course>>;
  readonly count: (filter: CourseFilter) => Promise<number>;
  /** Per job profile a page of the courses that lead there and that one can still follow, in the same order. */
  readonly pagesOfJobProfiles: (
    locale: Locale,
    jobProfiles: readonly string[],
    asked: PageAsked,
  ) => Promise<ReadonlyMap<string, Page<Course>>>;
  readonly countsOfJobProfiles: (jobProfiles: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Starts from a day on, soonest first. */
  readonly editionsOf: (courses: readonly string[], from: string) => Promise<readonly CourseEdition[]>;
  /** Ids of the job profiles that each course leads to, as pairs. */
  readonly jobProfilesOf: (courses: readonly string[]) => Promise<readonly { owner: string; jobProfile: string }[]>;
};
