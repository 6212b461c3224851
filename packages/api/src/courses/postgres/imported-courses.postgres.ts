import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import { contentId } from "../../platform/content-id.ts";
import type { Kept } from "../../platform/import/keep-batch.ts";
import { orUnkeepable } from "../../platform/postgres/or-unkeepable.ts";
import { isAnyOf, json } from "../../platform/postgres/reads.ts";
import { reconcile, upsert } from "../../platform/postgres/reconcile.ts";
import { slugOf } from "../../platform/slug-of.ts";
import type { ImportedCourse, ImportedCourses } from "../imported-courses.ts";
import { providersOf } from "./imported-providers.postgres.ts";
import type { CourseTables } from "./select-courses.ts";

type Needs = { readonly newId: () => string; readonly hashOf: (text: string) => string };
type Known = {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly content_hash: string | null;
};

const sourceOf = ({ provider, sourceUrl }: ImportedCourse) =>
  json({ title: provider, url: sourceUrl, checkedOn: null });

const rowOf = (course: ImportedCourse, known: Known, providerId: string) => {
  const inOwn = <Text>(text: Text) => json({ [course.language]: text });
  return {
    ...known,
    origin: "import" as const,
    source_key: course.sourceKey,
    provider_id: providerId,
    language: course.language,
    title: inOwn(course.title),
    summary: inOwn(course.summary),
    description: inOwn(course.paragraphs),
    outcome: course.outcome === null ? null : inOwn(course.outcome),
    admission: course.admission === null ? null : inOwn(course.admission),
    level_out: course.levelOut,
    entry_levels: [...course.entryLevels],
    minimum_age: course.minimumAge,
    duration_weeks: course.durationWeeks,
    hours_per_week: course.hoursPerWeek,
    day_parts: [...course.dayParts],
    mode: course.mode,
    price_cents: course.priceCents,
    price_note: course.priceNote === null ? null : inOwn(course.priceNote),
    languages: json(course.languages),
    childcare_on_site: course.childcareOnSite,
    device_included: course.deviceIncluded,
    recognised: course.recognised,
    // without a start to come nobody has said that it is given
    status: course.starts.length > 0 ? ("running" as const) : ("unconfirmed" as const),
    teaches: [...course.teaches],
    unlinked: [...course.unlinked],
    place_id: course.placeId,
    place_text: course.placeText,
    source: sourceOf(course),
  };
};

/** What is kept under the keys of some courses. */
const knownAmong = async (db: Kysely<CourseTables>, courses: readonly ImportedCourse[]) => {
  const keys = courses.map(({ sourceKey }) => sourceKey);
  const rows = await db
    .selectFrom("course")
    .select(["id", "slug", "code", "source_key", "content_hash"])
    .where("origin", "=", "import")
    .where(isAnyOf("source_key", keys, "text"))
    .execute();
  return new Map(rows.map(({ source_key, ...row }) => [source_key, row]));
};

/** What becomes of a course, and what it is known by here. An address, once given, stays. */
const decide = (course: ImportedCourse, earlier: Known | undefined, { newId, hashOf }: Needs) => {
  const content_hash = hashOf(JSON.stringify(course));
  const outcome: Kept = !earlier ? "imported" : earlier.content_hash === content_hash ? "unchanged" : "updated";
  const key = hashOf(course.sourceKey);
  const known = {
    id: earlier?.id ?? newId(),
    slug: earlier?.slug ?? slugOf(course.title, key.slice(0, 10), "opleiding"),
    code: earlier?.code ?? `I-${key.slice(0, 20)}`,
    content_hash,
  };
  return { outcome, course, known };
};
type Decided = ReturnType<typeof decide>;

const editionRows = (changed: readonly Decided[]) =>
  changed.flatMap(({ course, known }) =>
    course.starts.map(({ startsOn, placesLeft }) => ({
      id: contentId("imported-edition", `${known.id}/${startsOn}`),
      course_id: known.id,
      starts_on: startsOn,
      places_left: placesLeft,
      source: sourceOf(course),
    })),
  );

const routeRows = (changed: readonly Decided[]) =>
  changed.flatMap(({ course, known }) =>
    course.jobProfileIds.map((job_profile_id) => ({ course_id: known.id, job_profile_id })),
  );

/** Courses, their starts and where they lead: what they no longer say goes. */
const write = async (db: Kysely<CourseTables>, changed: readonly Decided[]) => {
  const courses = changed.map(({ course }) => course);
  const providerIdOf = await providersOf(db, courses);
  const rows = changed.map(({ course, known }) => rowOf(course, known, providerIdOf(course.provider)));
  await upsert(db, "course", ["id"], rows);
  const ofThese = sql<boolean>`course_id = any(${changed.map(({ known }) => known.id)}::uuid[])`;
  await reconcile(db, "starts", "course_edition", ["id"], editionRows(changed), ofThese);
  await reconcile(db, "routes", "course_job_profile", ["course_id", "job_profile_id"], routeRows(changed), ofThese);
};

/** Imported courses in the database. Each `keep` is a transaction of its own. */
export const postgresImportedCourses = (em: () => EntityManager, needs: Needs): ImportedCourses => ({
  keep: (courses) =>
    orUnkeepable(() =>
      em().transactional(async (inTransaction) => {
        const db = inTransaction.getKysely<CourseTables>();
        const known = await knownAmong(db, courses);
        const decided = courses.map((course) => decide(course, known.get(course.sourceKey), needs));
        const changed = decided.filter(({ outcome }) => outcome !== "unchanged");
        if (changed.length > 0) await write(db, changed);
        return decided.map(({ outcome }) => outcome);
      }),
    ),
});
