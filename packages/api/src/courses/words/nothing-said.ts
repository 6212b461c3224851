import type { CoursePosting } from "../course-posting.ts";

/** What most sources say nothing of; a reader names what its source does say. */
export const nothingSaid = {
  website: null,
  minimumAge: null,
  hoursPerWeek: null,
  dayParts: [],
  childcareOnSite: null,
  deviceIncluded: null,
  recognised: null,
  occupations: [],
  skills: [],
  unread: [],
} as const satisfies Partial<CoursePosting>;
