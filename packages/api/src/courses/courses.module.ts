import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { shownOf } from "../platform/graphql/asked-fields.ts";
import { manyBy, oneInLocale } from "../platform/loader.ts";
import { countByOwner, pageByOwner } from "../platform/nested-page.ts";
import { filesIn } from "../platform/import/files-in.ts";
import { hashOf } from "../platform/secrets.ts";
import type { ImportOptions } from "../platform/import/importer.ts";
import type { ImportScope, Slice } from "../platform/slice.ts";
import { placeFinderOn } from "../places/places.module.ts";
import { postingLinkerOn } from "../vacancies/linking/posting-linker-on.ts";
import type { CoursesContext } from "./courses-context.ts";
import { coursesToEnter } from "./courses-to-enter.ts";
import { courseEndings, readCourses } from "./files/read-courses.ts";
import { CourseResolver } from "./graphql/course.resolver.ts";
import { JobProfileCoursesResolver } from "./graphql/job-profile-courses.resolver.ts";
import { makeImportCourses } from "./import-courses.ts";
import { CourseEditionTable, CourseJobProfileTable, CourseTable, ProviderTable } from "./postgres/course.table.ts";
import { postgresCourses } from "./postgres/courses.postgres.ts";
import { postgresImportedCourses } from "./postgres/imported-courses.postgres.ts";
import { seedCourses } from "./postgres/seed-courses.ts";
import { makePreviewCourses } from "./preview-courses.ts";

type Needs = {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly sampleNotice: (locale: Locale) => string;
};

/** What links and places a course, as the catalogue and the database know it now. */
const readsOf = async (catalogue: Catalogue, { em, now }: ImportScope) => ({
  linker: await postingLinkerOn(catalogue, em)(),
  findPlace: await placeFinderOn(em()),
  hashOf,
  today: dayInAmsterdam(now()),
});

const importCourses = (catalogue: Catalogue) => (scope: ImportScope) =>
  async function* (path: string, options: ImportOptions = {}) {
    const read = await readCourses(options);
    const courses = postgresImportedCourses(scope.em, { newId: scope.newId, hashOf });
    const run = makeImportCourses({ ...(await readsOf(catalogue, scope)), courses });
    const files = await filesIn(path, courseEndings);
    const rows = async function* () {
      for (const file of files) yield* read(file);
    };
    yield* run(rows());
  };

const previewCourses = (catalogue: Catalogue) => (scope: ImportScope) =>
  async function* (path: string, options: ImportOptions = {}) {
    const read = await readCourses(options);
    const preview = makePreviewCourses(await readsOf(catalogue, scope));
    for (const file of await filesIn(path, courseEndings)) yield* preview(file.name, (tell) => read(file, tell));
  };

export const coursesModule = ({ catalogue, now, sampleNotice }: Needs): Slice<CoursesContext> => ({
  tables: [ProviderTable, CourseTable, CourseEditionTable, CourseJobProfileTable],
  resolvers: [CourseResolver, JobProfileCoursesResolver],
  context: ({ em, shows }) => {
    const courses = postgresCourses(em, shownOf(shows, "Course"));
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
  importers: { courses: importCourses(catalogue) },
  previews: { courses: previewCourses(catalogue) },
});
