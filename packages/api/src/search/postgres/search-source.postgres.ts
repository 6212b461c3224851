import type { EntityManager } from "@mikro-orm/postgresql";
import type { DocumentKind } from "@techconnect/search/analysis/language";
import type { SearchDocument } from "@techconnect/search/search-index";
import { sql, type Kysely, type RawBuilder } from "kysely";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import {
  courseDocument,
  jobProfileDocument,
  vacancyDocument,
  type CourseRow,
  type JobProfileRow,
  type VacancyRow,
} from "../documents.ts";
import type { SearchSource } from "../search-source.ts";

type Db = Kysely<object>;
/** Those with these ids, or the next ones after an id. */
type Which = { readonly ids: readonly string[] } | { readonly after: string | null; readonly limit: number };

const rowsAtATime = 500;

const condition = (column: string, which: Which): RawBuilder<boolean> => {
  if ("ids" in which) return isAnyOf(column, which.ids);
  return which.after === null ? sql`true` : sql`${sql.ref(column)} > ${which.after}::uuid`;
};
const page = (column: string, which: Which) =>
  "ids" in which ? sql`` : sql`order by ${sql.ref(column)} limit ${which.limit}`;

/** The labels of the skills whose ids a query gives. */
const labelsOf = (ids: RawBuilder<unknown>) =>
  sql`array(select label from skill where skill.id in (${ids}) order by skill.id)`;
const pointOf = sql`case when place.id is not null
  then json_build_object('latitude', place.latitude, 'longitude', place.longitude) end`;
const daysOf = (column: string) => sql`(${sql.ref(column)} - date '1970-01-01')`;

/** Of an occupation of a taxonomy, in every language. */
const namesOfOccupation = sql`array(select distinct name from taxonomy_label as label
  join taxonomy_concept as concept on concept.id = label.concept_id, unnest(label.texts) as name
  where concept.id = job_profile.esco_occupation and concept.obsolete_since is null and label.kind <> 'hidden' order by name)`;
const namesOfOthers = sql`array(select name from job_profile as other,
  unnest(other.synonyms || array(select value from jsonb_each_text(other.title))) as name
  where other.id <> job_profile.id)`;

const jobProfiles = async (db: Db, which: Which): Promise<readonly JobProfileRow[]> =>
  (
    await sql<JobProfileRow>`
      select id, title, null as point, summary, array(select jsonb_array_elements(day)) as day, synonyms, levels, sectors,
        ${namesOfOccupation} as "occupationNames", ${namesOfOthers} as "othersNames",
        ${labelsOf(sql`select skill_id from job_profile_skill where job_profile_id = job_profile.id and weight is null`)} as technical
      from job_profile where ${condition("job_profile.id", which)} ${page("job_profile.id", which)}`.execute(db)
  ).rows;

const courses = async (db: Db, which: Which): Promise<readonly CourseRow[]> =>
  (
    await sql<CourseRow>`
      select course.id, course.title, ${pointOf} as point, array[course.summary, course.outcome, course.admission] as texts, course.description,
        provider.name as provider, entry_levels as levels, day_parts as "dayParts", price_cents as "priceCents",
        childcare_on_site as childcare, device_included as device, mode, provider.fictional as sample,
        array(select title from course_job_profile as route join job_profile on job_profile.id = route.job_profile_id
          where route.course_id = course.id order by job_profile.id) as "jobProfiles",
        ${labelsOf(sql`select unnest(teaches)`)} as teaches
      from course join provider on provider.id = course.provider_id left join place on place.id = course.place_id
      where status <> 'historic' and ${condition("course.id", which)} ${page("course.id", which)}`.execute(db)
  ).rows;

const vacancies = async (db: Db, which: Which): Promise<readonly VacancyRow[]> =>
  (
    await sql<VacancyRow>`
      select vacancy.id, vacancy.title, ${pointOf} as point, vacancy.summary, description, employer.name as employer,
        job_profile.title as "jobProfile", job_profile.levels, vacancy.sectors, day_parts as "dayParts", remote, learning,
        device_included as device, vacancy.origin = 'sample' as sample,
        ${daysOf("valid_through")} as "lastDay", ${daysOf("listed_on")} as "listedOn", ${labelsOf(sql`select unnest(technical)`)} as technical
      from vacancy left join employer on employer.id = vacancy.employer_id
      left join job_profile on job_profile.id = vacancy.job_profile_id left join place on place.id = vacancy.place_id
      where vacancy.region = ${homeRegion} and closed_at is null and ${condition("vacancy.id", which)} ${page("vacancy.id", which)}`.execute(
      db,
    )
  ).rows;

type Readers = Readonly<
  Record<DocumentKind, (db: Db, which: Which) => Promise<readonly Omit<SearchDocument, "version">[]>>
>;
const readersWith = (stopWords: readonly string[]): Readers => ({
  "job-profile": async (db, which) =>
    (await jobProfiles(db, which)).map((profile) => jobProfileDocument(profile, stopWords)),
  course: async (db, which) => (await courses(db, which)).map(courseDocument),
  vacancy: async (db, which) => (await vacancies(db, which)).map(vacancyDocument),
});
const kinds: readonly DocumentKind[] = ["job-profile", "course", "vacancy"];

/**
 * @param em        gives a unit of work of its own for each read
 * @param versionOf a short text that differs when the document does
 * @param stopWords that tell nothing, and by which nothing is found
 */
export const postgresSearchSource = (
  em: () => EntityManager,
  versionOf: (document: object) => string,
  stopWords: readonly string[],
): SearchSource => {
  const readers = readersWith(stopWords);
  const read = async (kind: DocumentKind, which: Which): Promise<readonly SearchDocument[]> =>
    (await readers[kind](em().getKysely<object>(), which)).map((document) => ({
      ...document,
      version: versionOf(document),
    }));

  return {
    read: async (asked) => {
      const found: SearchDocument[] = [];
      for (const [kind, refs] of Map.groupBy(asked, (ref) => ref.kind))
        found.push(...(await read(kind, { ids: refs.map(({ id }) => id) })));
      return found;
    },
    all: async function* () {
      for (const kind of kinds) {
        let after: string | null = null;
        for (;;) {
          const part: readonly SearchDocument[] = await read(kind, { after, limit: rowsAtATime });
          if (part.length > 0) yield part;
          if (part.length < rowsAtATime) break;
          after = part.at(-1)?.id ?? null;
        }
      }
    },
  };
};
