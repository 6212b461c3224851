import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pageOf, pagesByOwner, type PageAsked } from "../../platform/page.ts";
import { afterInOrder, inOrderOf } from "../../platform/postgres/keyset.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { everythingIsShown, type IsShown } from "../../platform/postgres/shown-columns.ts";
import { sortOfCourse, type Course, type Courses } from "../course.ts";
import { asCourse, followable, selectCourses, sortIn, type CourseTables } from "./select-courses.ts";

type Reads = { readonly em: EntityManager; readonly isShown: IsShown };

const id = sql.ref("course.id");
const placed = (course: Course) => ({ ...course, position: { sort: sortOfCourse(course), id: course.id } });

/** Per job profile the rows of a page and one more, numbered in the order of the list. */
const routesOf = (
  { em, isShown }: Reads,
  locale: Course["locale"],
  jobProfiles: readonly string[],
  asked: PageAsked,
) => {
  const sort = sortIn(locale);
  return selectCourses(em, locale, isShown)
    .$call(followable())
    .innerJoin("course_job_profile as route", "route.course_id", "course.id")
    .select("route.job_profile_id as owner")
    .select(
      sql<number>`row_number() over (partition by route.job_profile_id order by ${inOrderOf(sort)}, course.id)`.as(
        "place",
      ),
    )
    .where(isAnyOf("route.job_profile_id", jobProfiles))
    .where(afterInOrder(sort, id, asked.after));
};

const pageOfAll =
  ({ em, isShown }: Reads): Courses["page"] =>
  async (locale, asked, filter) => {
    const sort = sortIn(locale);
    const rows = await selectCourses(em, locale, isShown)
      .$call(followable(filter))
      .where(afterInOrder(sort, id, asked.after))
      .orderBy(inOrderOf(sort))
      .orderBy("course.id")
      .limit(asked.first + 1)
      .execute();
    return pageOf(rows.map(asCourse(locale)).map(placed), asked.first);
  };

const countAll =
  (em: EntityManager): Courses["count"] =>
  async (filter) => {
    const query = em
      .getKysely<CourseTables>()
      .selectFrom("course")
      .innerJoin("provider", "provider.id", "course.provider_id")
      .select(sql<number>`count(*)::int`.as("count"));
    return (await query.$call(followable(filter)).executeTakeFirstOrThrow()).count;
  };

const pagesOfJobProfiles =
  (reads: Reads): Courses["pagesOfJobProfiles"] =>
  async (locale, jobProfiles, asked) => {
    const rows = await reads.em
      .getKysely()
      .selectFrom(routesOf(reads, locale, jobProfiles, asked).as("routes"))
      .selectAll()
      .where("place", "<=", asked.first + 1)
      .orderBy("owner")
      .orderBy("place")
      .execute();
    const owned = rows.map(({ owner, place: _place, ...row }) => ({ owner, row: placed(asCourse(locale)(row)) }));
    return pagesByOwner(owned, asked.first);
  };

const countsOfJobProfiles =
  (em: EntityManager): Courses["countsOfJobProfiles"] =>
  async (jobProfiles) => {
    const rows = await em
      .getKysely<CourseTables>()
      .selectFrom("course")
      .innerJoin("provider", "provider.id", "course.provider_id")
      .$call(followable())
      .innerJoin("course_job_profile as route", "route.course_id", "course.id")
      .select(["route.job_profile_id as owner", sql<number>`count(*)::int`.as("count")])
      .where(isAnyOf("route.job_profile_id", jobProfiles))
      .groupBy("route.job_profile_id")
      .execute();
    return new Map(rows.map(({ owner, count }) => [owner, count]));
  };

/** @param isShown which fields of a course are looked at */
export const postgresCourses = (em: EntityManager, isShown: IsShown = everythingIsShown): Courses => ({
  bySlug: async (locale, slug) => {
    const row = await selectCourses(em, locale, isShown).where("course.slug", "=", slug).executeTakeFirst();
    return row ? asCourse(locale)(row) : null;
  },
  byIds: async (locale, ids) =>
    (await selectCourses(em, locale, isShown).where(isAnyOf("course.id", ids)).execute()).map(asCourse(locale)),
  page: pageOfAll({ em, isShown }),
  count: countAll(em),
  pagesOfJobProfiles: pagesOfJobProfiles({ em, isShown }),
  countsOfJobProfiles: countsOfJobProfiles(em),
  editionsOf: (courses, from) =>
    em
      .getKysely<CourseTables>()
      .selectFrom("course_edition")
      .select(["course_id as owner", "starts_on as startsOn", "places_left as placesLeft"])
      .where(isAnyOf("course_id", courses))
      .where("starts_on", ">=", from)
      .orderBy("starts_on")
      .orderBy("id")
      .execute(),
  jobProfilesOf: (courses) =>
    em
      .getKysely<CourseTables>()
      .selectFrom("course_job_profile")
      .select(["course_id as owner", "job_profile_id as jobProfile"])
      .where(isAnyOf("course_id", courses))
      .orderBy("course_id")
      .orderBy("job_profile_id")
      .execute(),
});
