import type { EntityManager } from "@mikro-orm/postgresql";
import type { Offer } from "@techconnect/domain/matching/needs";
import type { CourseMode } from "../../courses/course.ts";
import type { CourseJobProfileTable, CourseTable } from "../../courses/postgres/course.table.ts";
import type { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import type { PlaceTable } from "../../places/postgres/place.table.ts";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { VacancyTable } from "../../vacancies/postgres/vacancy.table.ts";
import type { OpportunityFacts } from "../suggestion-facts.ts";

type Tables = Rows<
  typeof CourseJobProfileTable | typeof CourseTable | typeof JobProfileTable | typeof PlaceTable | typeof VacancyTable
>;

const remoteOf: Readonly<Record<CourseMode, Offer["remote"]>> = {
  "on-site": "no",
  online: "fully",
  blended: "partly",
  "work-based": "no",
};

const pointOf = (latitude: number | null, longitude: number | null): Offer["place"] =>
  latitude === null || longitude === null ? null : { latitude, longitude };

const courses = (em: EntityManager) =>
  em
    .getKysely<Tables>()
    .selectFrom("course")
    .leftJoin("place", "place.id", "course.place_id")
    .select([
      "course.id",
      "entry_levels",
      "provider_id",
      "teaches",
      "hours_per_week",
      "day_parts",
      "mode",
      "price_cents",
    ])
    .select(["languages", "device_included", "childcare_on_site", "minimum_age", "recognised", "latitude", "longitude"])
    .where("course.status", "!=", "historic");
type CourseRow = Awaited<ReturnType<ReturnType<typeof courses>["execute"]>>[number];

const courseOffer = (row: CourseRow): Offer => ({
  kind: "course",
  hoursPerWeek: row.hours_per_week === null ? null : { from: row.hours_per_week, to: row.hours_per_week },
  dayParts: row.day_parts,
  place: pointOf(row.latitude, row.longitude),
  remote: row.mode === null ? null : remoteOf[row.mode],
  priceCents: row.price_cents,
  languages: row.languages,
  deviceIncluded: row.device_included,
  childcareOnSite: row.childcare_on_site,
  minimumAge: row.minimum_age,
  recognised: row.recognised,
});

/** Courses that one can still follow, among the ids. */
export const courseOffers = async (em: EntityManager, ids: readonly string[]): Promise<readonly OpportunityFacts[]> =>
  (await courses(em).where(isAnyOf("course.id", ids)).execute()).map((row) => ({
    id: row.id,
    levels: row.entry_levels,
    provider: row.provider_id,
    offers: [courseOffer(row)],
    technical: row.teaches.filter((skill) => !skill.startsWith("tc:")),
  }));

/** The courses that lead to each job profile and that one can still follow. */
export const routeOffers = async (
  em: EntityManager,
  jobProfiles: readonly string[],
): Promise<readonly { readonly owner: string; readonly offer: Offer }[]> => {
  const rows = await courses(em)
    .innerJoin("course_job_profile as route", "route.course_id", "course.id")
    .select("route.job_profile_id as owner")
    .where(isAnyOf("route.job_profile_id", jobProfiles))
    .orderBy("route.job_profile_id")
    .orderBy("course.id")
    .execute();
  return rows.map((row) => ({ owner: row.owner, offer: courseOffer(row) }));
};

const vacancies = (em: EntityManager) =>
  em
    .getKysely<Tables>()
    .selectFrom("vacancy")
    .leftJoin("place", "place.id", "vacancy.place_id")
    .leftJoin("job_profile", "job_profile.id", "vacancy.job_profile_id")
    .select(["vacancy.id", "levels", "employer_id", "technical", "hours_from", "hours_to", "day_parts", "remote"])
    .select(["languages", "device_included", "minimum_age", "latitude", "longitude"])
    .where("vacancy.region", "=", homeRegion)
    .where("vacancy.closed_at", "is", null);
type VacancyRow = Awaited<ReturnType<ReturnType<typeof vacancies>["execute"]>>[number];

const vacancyOffer = (row: VacancyRow): Offer => ({
  kind: "vacancy",
  hoursPerWeek: row.hours_from === null || row.hours_to === null ? null : { from: row.hours_from, to: row.hours_to },
  dayParts: row.day_parts,
  place: pointOf(row.latitude, row.longitude),
  remote: row.remote,
  priceCents: null,
  languages: row.languages,
  deviceIncluded: row.device_included,
  childcareOnSite: null,
  minimumAge: row.minimum_age,
  recognised: null,
});

/** Vacancies that are still offered, among the ids. */
export const vacancyOffers = async (em: EntityManager, ids: readonly string[]): Promise<readonly OpportunityFacts[]> =>
  (await vacancies(em).where(isAnyOf("vacancy.id", ids)).execute()).map((row) => ({
    id: row.id,
    levels: row.levels ?? [],
    provider: row.employer_id,
    offers: [vacancyOffer(row)],
    technical: row.technical,
  }));
