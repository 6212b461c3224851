import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pageOf, pagesByOwner } from "../../platform/page.ts";
import { rowsOf, type Given, type Reads } from "../../platform/postgres/kept-statement.ts";
import { rowsToRead, type PositionInStatement } from "../../platform/postgres/keyset.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { everythingIsShown, type IsShown } from "../../platform/postgres/shown-columns.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Vacancies, Vacancy, VacancyFilter } from "../vacancy.ts";
import { asVacancy, openFor, selectVacancies, type VacancyTables } from "./select-vacancies.ts";

/** Newest first, so what comes after a position is older. */
const after = (position: PositionInStatement | null) =>
  position === null
    ? sql<boolean>`true`
    : sql<boolean>`(vacancy.listed_on, vacancy.id) < (${position.sort}::date, ${position.id}::uuid)`;

const placed = (locale: Vacancy["locale"]) => (row: Parameters<ReturnType<typeof asVacancy>>[0]) =>
  Object.assign(asVacancy(locale)(row), { position: { sort: row.listed_on, id: row.id } });

const counted = (em: EntityManager) =>
  em.getKysely<VacancyTables>().selectFrom("vacancy").where("vacancy.region", "=", homeRegion);

const isEmpty = (filter: VacancyFilter): boolean => Object.values(filter).every((wanted) => wanted === undefined);

const pageOfAll =
  (reads: Reads, today: () => string): Vacancies["page"] =>
  async (locale, asked, filter) => {
    const first = rowsToRead(asked, reads.isShown);
    const values = { today: today(), sort: asked.after?.sort ?? "", id: asked.after?.id ?? "" };
    const select = (given: Given<typeof values>) =>
      selectVacancies(reads, locale, given.today)
        .$call(openFor(given.today, filter))
        .where(after(asked.after && given))
        .orderBy("vacancy.listed_on", "desc")
        .orderBy("vacancy.id", "desc")
        // written out: for a number that is not known yet, PostgreSQL expects a tenth of all, and plans anew each time
        .limit(sql.lit(first));
    const shape = isEmpty(filter) ? `${first} vacancies in ${locale}${asked.after ? ", further on" : ""}` : null;
    const rows = await rowsOf(reads, shape, values, select);
    return pageOf(rows.map(placed(locale)), asked.first);
  };

const countAll =
  (em: EntityManager, today: () => string): Vacancies["count"] =>
  async (filter) => {
    const query = counted(em).select(sql<number>`count(*)::int`.as("count"));
    return (await query.$call(openFor(today(), filter)).executeTakeFirstOrThrow()).count;
  };

const pagesOfJobProfiles =
  (reads: Reads, today: () => string): Vacancies["pagesOfJobProfiles"] =>
  async (locale, jobProfiles, asked) => {
    const numbered = selectVacancies(reads, locale, today())
      .$call(openFor(today()))
      .select(
        sql<number>`row_number() over (
          partition by vacancy.job_profile_id order by vacancy.listed_on desc, vacancy.id desc
        )`.as("place"),
      )
      .where(isAnyOf("vacancy.job_profile_id", jobProfiles))
      .where(after(asked.after));
    const rows = await reads.em
      .getKysely()
      .selectFrom(numbered.as("numbered"))
      .selectAll()
      .where("place", "<=", rowsToRead(asked, reads.isShown))
      .orderBy("place")
      .execute();
    const owned = rows.flatMap((row) =>
      row.jobProfileId === null ? [] : [{ owner: row.jobProfileId, row: placed(locale)(row) }],
    );
    return pagesByOwner(owned, asked.first);
  };

const countsOfJobProfiles =
  (em: EntityManager, today: () => string): Vacancies["countsOfJobProfiles"] =>
  async (jobProfiles) => {
    const rows = await counted(em)
      .$call(openFor(today()))
      .select(["vacancy.job_profile_id as owner", sql<number>`count(*)::int`.as("count")])
      .where(isAnyOf("vacancy.job_profile_id", jobProfiles))
      .groupBy("vacancy.job_profile_id")
      .execute();
    return new Map(rows.flatMap(({ owner, count }) => (owner === null ? [] : [[owner, count] as const])));
  };

/**
 * @param today the day, YYYY-MM-DD, on which one wants to apply
 * @param isShown which fields of a vacancy are looked at
 */
export const postgresVacancies = (
  em: EntityManager,
  today: () => string,
  isShown: IsShown = everythingIsShown,
): Vacancies => {
  const reads = { em, isShown };
  return {
    bySlug: async (locale, slug) => {
      const row = await selectVacancies(reads, locale, today()).where("vacancy.slug", "=", slug).executeTakeFirst();
      return row ? asVacancy(locale)(row) : null;
    },
    byIds: async (locale, ids) =>
      (await selectVacancies(reads, locale, today()).where(isAnyOf("vacancy.id", ids)).execute()).map(
        asVacancy(locale),
      ),
    page: pageOfAll(reads, today),
    count: countAll(em, today),
    pagesOfJobProfiles: pagesOfJobProfiles(reads, today),
    countsOfJobProfiles: countsOfJobProfiles(em, today),
  };
};
