import type { Locale } from "@techconnect/domain/kernel/locale";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { manyBy, oneInLocale } from "../platform/loader.ts";
import { countByOwner, pageByOwner } from "../platform/nested-page.ts";
import type { Slice } from "../platform/slice.ts";
import type { CoursesContext } from "./courses-context.ts";
import { coursesToEnter } from "./courses-to-enter.ts";
import { CourseResolver } from "./graphql/course.resolver.ts";
import { JobProfileCoursesResolver } from "./graphql/job-profile-courses.resolver.ts";
import { CourseEditionTable, CourseJobProfileTable, CourseTable, ProviderTable } from "./postgres/course.table.ts";
import { postgresCourses } from "./postgres/courses.postgres.ts";
import { seedCourses } from "./postgres/seed-courses.ts";

type Needs = { readonly now: () => Date; readonly sampleNotice: (locale: Locale) => string };

export const coursesModule = ({ now, sampleNotice }: Needs): Slice<CoursesContext> => ({
  tables: [ProviderTable, CourseTable, CourseEditionTable, CourseJobProfileTable],
  resolvers: [CourseResolver, JobProfileCoursesResolver],
  context: ({ em }) => {
    const courses = postgresCourses(em);
    const pageOfJobProfile = pageByOwner(courses.pagesOfJobProfiles);
    return {
      courses: {
        ...courses,
        sampleNotice,
        byId: oneInLocale(courses.byIds),
        pageOfJobProfile,
        toEnter: coursesToEnter(pageOfJobProfile),
        countOfJobProfile: countByOwner(courses.countsOfJobProfiles),
        editionsOfCourse: manyBy((ids) => courses.editionsOf(ids, dayInAmsterdam(now()))),
        jobProfilesOfCourse: manyBy(courses.jobProfilesOf),
      },
    };
  },
  nodeOf: async ({ courses }, id, locale) => {
    const found = await courses.byId.load({ locale, id });
    return found && { __typename: "Course", ...found };
  },
  seed: seedCourses,
});
