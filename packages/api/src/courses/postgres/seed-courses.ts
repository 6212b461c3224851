import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { sql, type Kysely } from "kysely";
import { contentId } from "../../platform/content-id.ts";
import { isAnyOf, json } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { CourseTables } from "./select-courses.ts";

type Provider = Catalogue["providers"][number];

const providerRows = (providers: readonly Provider[]) =>
  providers.map(({ slug, name, about, fictional, website, source }) => ({
    id: contentId("provider", slug),
    slug,
    name,
    about: json(about),
    fictional,
    website,
    origin: "catalogue" as const,
    source: json(source),
  }));

const courseRows = (providers: readonly Provider[]) =>
  providers.flatMap((provider) =>
    provider.courses.map((course) => ({
      id: contentId("course", course.slug),
      code: course.id,
      slug: course.slug,
      provider_id: contentId("provider", provider.slug),
      title: json(course.title),
      summary: json(course.summary),
      outcome: json(course.outcome),
      admission: json(course.admission),
      level_out: course.levelOut,
      entry_levels: course.entryLevels,
      minimum_age: course.minimumAge,
      duration_weeks: course.durationWeeks,
      hours_per_week: course.hoursPerWeek,
      day_parts: course.dayParts,
      mode: course.mode,
      price_cents: course.priceCents,
      price_note: course.priceNote && json(course.priceNote),
      languages: json(course.languages),
      childcare_on_site: course.childcareOnSite,
      device_included: course.deviceIncluded,
      recognised: course.recognised,
      status: course.status,
      teaches: course.teaches,
      place_id: course.place === null ? null : contentId("place", course.place),
      source: json(course.source),
    })),
  );

const editionRows = (providers: readonly Provider[]) =>
  providers
    .flatMap(({ courses }) => courses)
    .flatMap(({ slug, editions }) =>
      editions.map(({ startsOn, placesLeft, source }) => ({
        id: contentId("course-edition", `${slug}/${startsOn}`),
        course_id: contentId("course", slug),
        starts_on: startsOn,
        places_left: placesLeft,
        source: json(source),
      })),
    );

/** A course leads to the job profiles that name it as a route; in a demo sample courses lead somewhere too. */
const routeRows = ({ jobProfiles, demoRoutes }: Catalogue, providers: readonly Provider[]) => {
  const slugs = new Map(providers.flatMap(({ courses }) => courses).map(({ id, slug }) => [id, slug]));
  const routes = [
    ...jobProfiles.flatMap(({ slug, routes: codes }) => codes.map((course) => ({ jobProfile: slug, course }))),
    ...demoRoutes,
  ];
  const rows = routes.flatMap(({ jobProfile, course }) => {
    const slug = slugs.get(course);
    return slug === undefined
      ? []
      : [{ course_id: contentId("course", slug), job_profile_id: contentId("job-profile", jobProfile) }];
  });
  return [...new Map(rows.map((row) => [`${row.course_id}/${row.job_profile_id}`, row])).values()];
};

/** A provider that leaves the catalogue while imported courses are of it stays, for them. */
const handOver = async (db: Kysely<CourseTables>, kept: readonly Provider[]) => {
  const ids = kept.map(({ slug }) => contentId("provider", slug));
  await db
    .updateTable("provider")
    .set({ origin: "import" })
    .where("origin", "=", "catalogue")
    .where((row) => row.not(isAnyOf("id", ids)))
    .where("id", "in", (courses) => courses.selectFrom("course").select("provider_id").where("origin", "=", "import"))
    .execute();
};

/** Puts the providers and courses of the catalogue into the database; fictional ones in a demo only. Imported ones stay. */
export const seedCourses = async ({ em, catalogue, demo }: SeedScope): Promise<readonly Seeded[]> => {
  const db = em.getKysely<CourseTables>();
  const providers = catalogue.providers.filter(({ fictional }) => demo || !fictional);
  const routeKey = ["course_id", "job_profile_id"] as const;
  const own = ["origin", "catalogue"] as const;
  const ofOwn = sql<boolean>`course_id in (select id from course where origin = 'catalogue')`;
  await handOver(db, providers);
  return [
    await reconcile(db, "providers", "provider", ["id"], providerRows(providers), own),
    await reconcile(db, "courses", "course", ["id"], courseRows(providers), own),
    await reconcile(db, "course editions", "course_edition", ["id"], editionRows(providers), ofOwn),
    await reconcile(db, "routes", "course_job_profile", routeKey, routeRows(catalogue, providers), ofOwn),
  ];
};
