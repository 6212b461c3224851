import type { Kept } from "../platform/import/keep-batch.ts";
import type { CoursePosting } from "./course-posting.ts";

type AsPosted = Omit<CoursePosting, "ownKey" | "url" | "website" | "place" | "occupations" | "skills" | "unread">;

/** A course as it is kept: read, linked and placed, with the starts that are still to come. */
export type ImportedCourse = AsPosted & {
  /** What it is called where it came from; the same key again is the same course. */
  readonly sourceKey: string;
  /** Where the school tells about it, else the website of the school. */
  readonly sourceUrl: string | null;
  /** One or two sentences, on one line. */
  readonly summary: string;
  /** Ids of the job profiles that it leads to, in order of id. */
  readonly jobProfileIds: readonly string[];
  /** Ids of the skills that one learns, in order of id. */
  readonly teaches: readonly string[];
  readonly unlinked: readonly string[];
  readonly placeId: string | null;
  readonly placeText: string | null;
};

/** Where imported courses are kept. Every implementation passes `testing/imported-courses.contract.ts`. */
export type ImportedCourses = {
  /**
   * Keeps courses whose keys differ from each other: all of them or, when it rejects, none. Courses of the catalogue stay
   * as they are.
   *
   * @returns what became of each, in the same order
   * @throws Unkeepable when one of them cannot be kept
   */
  readonly keep: (courses: readonly ImportedCourse[]) => Promise<readonly Kept[]>;
};
