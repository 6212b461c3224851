import type { Result } from "@techconnect/domain/kernel/result";
import type { DayPart, Level } from "../guide/choices.ts";
import type { WrittenPlace } from "../places/place-finder.ts";
import type { PostingRefused } from "../vacancies/posting.ts";
import type { CourseMode, LanguageDemand } from "./course.ts";

/** A course as somebody else published it, read and cleaned. Null or empty: it does not say, or not so that we can read it. */
export type CoursePosting = {
  /** What it is called where it came from, of itself: an identifier or an address. */
  readonly ownKey: string | null;
  readonly url: string | null;
  /** 1 to 200 characters. */
  readonly title: string;
  /** Paragraphs of plain text, as the school worded them. */
  readonly paragraphs: readonly string[];
  /** BCP 47 tag of the texts; `und` when nothing says. */
  readonly language: string;
  /** Who teaches; 1 to 160 characters. */
  readonly provider: string;
  /** The website of who teaches. */
  readonly website: string | null;
  /** What one holds afterwards, in words. */
  readonly outcome: string | null;
  /** How one gets in, in words. */
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
  /** The price in words, where it is no plain amount of euros or there is more to say. */
  readonly priceNote: string | null;
  /** Languages in which is taught. */
  readonly languages: readonly LanguageDemand[];
  readonly childcareOnSite: boolean | null;
  readonly deviceIncluded: boolean | null;
  /** Recognised by the state. */
  readonly recognised: boolean | null;
  readonly place: (WrittenPlace & { readonly text: string }) | null;
  /** Dated starts, past ones too. */
  readonly starts: readonly CourseStart[];
  /** Names of the work that it says it leads to. */
  readonly occupations: readonly string[];
  /** Skills that it says one learns, as they stand there. */
  readonly skills: readonly string[];
  /** What stood there and could not be read, with what it was to be: `starts: voorjaar`. */
  readonly unread: readonly string[];
};

export type CourseStart = {
  /** YYYY-MM-DD. */
  readonly startsOn: string;
  readonly placesLeft: number | null;
};

/** Something that was found in a file, read as a course or refused. */
export type CourseRow = {
  readonly file: string;
  readonly position: string;
  readonly read: Result<CoursePosting, PostingRefused>;
};
