import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pageOf, pagesByOwner, type Position } from "../../platform/page.ts";
import { rowsOf, type Given, type Reads } from "../../platform/postgres/kept-statement.ts";
import { afterInOrder, inOrderOf, rowsToRead, type PositionInStatement } from "../../platform/postgres/keyset.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { everythingIsShown, type IsShown } from "../../platform/postgres/shown-columns.ts";
import { sortOfCourse, type Course, type Courses } from "../course.ts";
import { asCourse, followable, selectCourses, sortIn, type CourseTables } from "./select-courses.ts";

const id = sql.ref("course.id");
const placed = (course: Course) => Object.assign(course, { position: { sort: sortOfCourse(course), id: course.id } });

/** What the pages of many job profiles are asked with. */
type Routes = { readonly jobProfiles: readonly string[] } & Position;

/** The first rows that lead to a job profile of the statement around it, in the order of the list. */
const routesTo = (
  { em, isShown }: Reads,
  locale: Course["locale"],
  first: number,
  after: PositionInStatement | null,
) => {
  const sort = sortIn(locale);
  return selectCourses(em, locale, isShown)
    .where(followable())
    .innerJoin("course_job_profile as route", "route.course_id", "course.id")
    .where("route.job_profile_id", "=", sql.ref<string>("owner.id"))
    .where(afterInOrder(sort, id, after))
    .orderBy(inOrderOf(sort))
    .orderBy("course.id")
    .limit(sql.lit(first));
};

/** One short sort for each job profile, instead of numbering all that lead to any of them. */
const selectRoutes = ({ em }: Reads, routes: ReturnType<typeof routesTo>, { jobProfiles }: Given<Routes>) =>
  em
    .getKysely()
    .selectFrom(sql<{ id: string }>`unnest(${jobProfiles}::uuid[])`.as<"owner">(sql`owner (id)`))
    .innerJoinLateral(routes.as("route"), (join) => join.onTrue())
    .selectAll("route")
    .select("owner.id as owner");

const pageOfAll =
  ({ em, isShown }: Reads): Courses["page"] =>
  async (locale, asked, filter) => {
    const sort = sortIn(locale);
    const rows = await selectCourses(em, locale, isShown)
      .where(followable(filter))
      .where(afterInOrder(sort, id, asked.after))
      .orderBy(inOrderOf(sort))
      .orderBy("course.id")
      .limit(rowsToRead(asked, isShown))
      .execute();
    return pageOf(rows.map(asCourse(locale)).map(placed), asked.first);
  };

const countAll =
  (em: EntityManager): Courses["count"] =>
  async (filter) => {
    const query = em
      .getKysely<CourseTables>()
      .selectFrom("course")
      .select(sql<number>`count(*)::int`.as("count"));
    return (await query.where(followable(filter)).executeTakeFirstOrThrow()).count;
  };

const pagesOfJobProfiles =
  (reads: Reads): Courses["pagesOfJobProfiles"] =>
  async (locale, jobProfiles, asked) => {
    const first = rowsToRead(asked, reads.isShown);
    const values: Routes = { jobProfiles, sort: asked.after?.sort ?? "", id: asked.after?.id ?? "" };
    const shape = `${first} routes in ${locale}${asked.after ? ", further on" : ""}`;
    const rows = await rowsOf(reads, shape, values, (given) =>
      selectRoutes(reads, routesTo(reads, locale, first, asked.after && given), given),
    );
    const owned = rows.map((row) => ({ owner: row.owner, row: placed(asCourse(locale)(row)) }));
    return pagesByOwner(owned, asked.first);
  };

const countsOfJobProfiles =
  (em: EntityManager): Courses["countsOfJobProfiles"] =>
  async (jobProfiles) => {
    const rows = await em
      .getKysely<CourseTables>()
      .selectFrom("course")
      .where(followable())
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
