import type { SampleVacancy } from "@techconnect/catalogue/vacancies";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { LanguageDemand } from "../courses/course.ts";
import type { DayPart, Sector } from "../guide/choices.ts";
import type { PayBand } from "../guide/job-profile.ts";
import type { Page, PageAsked } from "../platform/page.ts";

export const remoteWorks = ["no", "partly", "fully"] as const satisfies readonly SampleVacancy["remote"][];
export type RemoteWork = (typeof remoteWorks)[number];
export const learnings = ["on-the-job", "bbl", "none"] as const satisfies readonly SampleVacancy["learning"][];
export type OnTheJobLearning = (typeof learnings)[number];

/** Sample vacancies come with a demo; imported ones are real. */
export const vacancyOrigins = ["sample", "import"] as const;
export type VacancyOrigin = (typeof vacancyOrigins)[number];

export type Employer = { readonly name: string; readonly about: string | null };

/** A job that an employer offers, in one language. Null: the employer does not say. */
export type Vacancy = {
  /** What was asked for; `language` says in what the texts are. */
  readonly locale: Locale;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly employer: Employer | null;
  readonly jobProfileId: string | null;
  readonly hoursPerWeek: { readonly from: number; readonly to: number } | null;
  readonly dayParts: readonly DayPart[];
  readonly pay: PayBand | null;
  /** Pay as the posting words it, where it could not be read. */
  readonly payText: string | null;
  readonly placeId: string | null;
  /** The place as the posting words it. */
  readonly placeText: string | null;
  readonly remote: RemoteWork | null;
  readonly languages: readonly LanguageDemand[];
  readonly minimumAge: number | null;
  readonly deviceIncluded: boolean | null;
  readonly learning: OnTheJobLearning | null;
  readonly sectors: readonly Sector[];
  /** YYYY-MM-DD. */
  readonly postedOn: string | null;
  /** The last day on which one can apply, YYYY-MM-DD. */
  readonly validThrough: string | null;
  /** Can one still apply? */
  readonly open: boolean;
  readonly origin: VacancyOrigin;
  readonly sourceUrl: string | null;
  /** Ids of its own technical skills. */
  readonly technical: readonly string[];
  /** Skills and titles of the posting that could not be linked, as they stood there. */
  readonly unlinked: readonly string[];
};

export type VacancyFilter = {
  /** Slug of the job profile that it is. */
  readonly jobProfile?: string;
  /** True: one can work from home, partly or fully. */
  readonly remote?: boolean;
  readonly sectors?: readonly Sector[];
};

/** Where vacancies are read. Every implementation passes `testing/vacancies.contract.ts`. */
export type Vacancies = {
  /** Closed ones too: their page says so. */
  readonly bySlug: (locale: Locale, slug: string) => Promise<Vacancy | null>;
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly Vacancy[]>;
  /** Open ones, newest first; the position of a row is its day. */
  readonly page: (locale: Locale, asked: PageAsked, filter: VacancyFilter) => Promise<Page<Vacancy>>;
  readonly count: (filter: VacancyFilter) => Promise<number>;
  /** Per job profile a page of its open vacancies, newest first. */
  readonly pagesOfJobProfiles: (
    locale: Locale,
    jobProfiles: readonly string[],
    asked: PageAsked,
  ) => Promise<ReadonlyMap<string, Page<Vacancy>>>;
  readonly countsOfJobProfiles: (jobProfiles: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** Is this the position of a row in a list of vacancies? */
export const isDay = (sort: string): boolean =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(sort) && !Number.isNaN(Date.parse(`${sort}T00:00:00Z`));
