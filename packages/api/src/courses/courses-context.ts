import type { InLocale, Loader } from "../platform/loader.ts";
import type { Page } from "../platform/page.ts";
import type { PageOf } from "../platform/nested-page.ts";
import type { Course, CourseEdition, Courses } from "./course.ts";
import type { coursesToEnter } from "./courses-to-enter.ts";

/** What the resolvers of this slice and of others find in the context of a request. */
export type CoursesContext = {
  readonly courses: Courses & {
    readonly byId: Loader<InLocale, Course | null>;
    readonly pageOfJobProfile: Loader<PageOf, Page<Course>>;
    readonly toEnter: ReturnType<typeof coursesToEnter>;
    readonly countOfJobProfile: Loader<string, number>;
    readonly editionsOfCourse: Loader<string, readonly CourseEdition[]>;
    readonly jobProfilesOfCourse: Loader<string, readonly { readonly jobProfile: string }[]>;
    /** "Example. This course does not exist." */
    readonly sampleNotice: (locale: Course["locale"]) => string;
  };
};
