import { sql, type Expression, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import type { Reads } from "../../platform/postgres/kept-statement.ts";
import { overlaps, textOrNullIn, type Rows } from "../../platform/postgres/reads.ts";
import { onlyShown, type ShownBy } from "../../platform/postgres/shown-columns.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Vacancy, VacancyFilter } from "../vacancy.ts";
import type { EmployerTable, VacancyTable } from "./vacancy.table.ts";

export type VacancyTables = Rows<typeof EmployerTable | typeof JobProfileTable | typeof VacancyTable>;

/** YYYY-MM-DD, now or when the statement is sent. */
type Day = string | Expression<string>;

/** Can one still apply on a day? */
export const isOpenOn = (today: Day): RawBuilder<boolean> =>
  sql`(vacancy.closed_at is null and (vacancy.valid_through is null or vacancy.valid_through >= ${today}::date))`;

/** The language of a vacancy's texts: the one asked for where it has it, else its own. */
const languageFor = (locale: Locale) =>
  sql<string>`case when vacancy.title ? ${locale}::text then ${locale}::text else vacancy.language end`;
const inLanguage = (locale: Locale, column: string) =>
  sql<string>`coalesce(${sql.ref(column)} ->> ${locale}::text, ${sql.ref(column)} ->> vacancy.language)`;

/** What only pages look at; what vacancies are sorted by and linked with is always read. */
const shownBy: ShownBy = {
  technical: ["skills"],
  unlinked: ["unlinked"],
  remote: ["remote"],
  languages: ["languages"],
  learning: ["learning"],
  sourceUrl: ["sourceUrl"],
  dayParts: ["dayParts"],
  payText: ["payText"],
  placeText: ["placeText"],
  minimumAge: ["minimumAge"],
  deviceIncluded: ["deviceIncluded"],
  postedOn: ["postedOn"],
  validThrough: ["validThrough"],
  summary: ["summary"],
  description: ["description"],
  language: ["language"],
  employer_name: ["employer"],
  employer_about: ["Employer.about"],
  origin: ["notice"],
  placeId: ["place"],
  hours_from: ["hoursPerWeek"],
  hours_to: ["hoursPerWeek"],
  pay_from_cents: ["pay"],
  pay_to_cents: ["pay"],
  pay_period: ["pay"],
};

/** Vacancies of this region with their employer, flat, in one language. */
export const selectVacancies = ({ em, isShown }: Reads, locale: Locale, today: Day) =>
  em
    .getKysely<VacancyTables>()
    .selectFrom("vacancy")
    .leftJoin("employer", "employer.id", "vacancy.employer_id")
    .where("vacancy.region", "=", homeRegion)
    .select([
      "vacancy.id",
      "vacancy.slug",
      "vacancy.origin",
      "vacancy.technical",
      "vacancy.unlinked",
      "vacancy.sectors",
    ])
    .select(["vacancy.remote", "vacancy.languages", "vacancy.learning", "vacancy.hours_from", "vacancy.hours_to"])
    .select(["vacancy.pay_from_cents", "vacancy.pay_to_cents", "vacancy.pay_period", "vacancy.listed_on"])
    .select([
      "vacancy.source_url as sourceUrl",
      "vacancy.job_profile_id as jobProfileId",
      "vacancy.day_parts as dayParts",
      "vacancy.pay_text as payText",
      "vacancy.place_id as placeId",
      "vacancy.place_text as placeText",
      "vacancy.minimum_age as minimumAge",
      "vacancy.device_included as deviceIncluded",
      "vacancy.posted_on as postedOn",
      "vacancy.valid_through as validThrough",
      "employer.name as employer_name",
    ])
    .select([
      inLanguage(locale, "vacancy.title").as("title"),
      inLanguage(locale, "vacancy.summary").as("summary"),
      sql<string[]>`coalesce(vacancy.description -> ${locale}::text, vacancy.description -> vacancy.language)`.as(
        "description",
      ),
      languageFor(locale).as("language"),
      textOrNullIn(locale, "employer.about").as("employer_about"),
      isOpenOn(today).as("open"),
    ])
    .$call(onlyShown(shownBy, isShown));
type Row = Awaited<ReturnType<ReturnType<typeof selectVacancies>["execute"]>>[number];

const payOf = ({ pay_from_cents, pay_to_cents, pay_period }: Row): Vacancy["pay"] =>
  pay_from_cents === null || pay_to_cents === null || pay_period === null
    ? null
    : { fromCents: pay_from_cents, toCents: pay_to_cents, period: pay_period, source: null };

export const asVacancy =
  (locale: Locale) =>
  (row: Row): Vacancy => {
    const { hours_from, hours_to, pay_from_cents, pay_to_cents, pay_period, listed_on, ...named } = row;
    const { employer_name, employer_about, ...vacancy } = named;
    return {
      ...vacancy,
      locale,
      employer: employer_name === null ? null : { name: employer_name, about: employer_about },
      hoursPerWeek: hours_from === null || hours_to === null ? null : { from: hours_from, to: hours_to },
      pay: payOf(row),
    };
  };

/** Open vacancies that a filter lets through. */
export const openFor =
  (today: Day, { jobProfile, remote, sectors }: VacancyFilter = {}) =>
  <Tables extends "vacancy", Selected>(query: SelectQueryBuilder<VacancyTables, Tables, Selected>) =>
    query
      .where(isOpenOn(today))
      .$if(remote === true, (rows) => rows.where(sql<boolean>`vacancy.remote in ('partly', 'fully')`))
      .$if(remote === false, (rows) =>
        rows.where(sql<boolean>`vacancy.remote is distinct from 'partly' and vacancy.remote is distinct from 'fully'`),
      )
      .$if(sectors !== undefined, (rows) => rows.where(overlaps("vacancy.sectors", sectors ?? [])))
      .$if(jobProfile !== undefined, (rows) =>
        rows.where(
          sql<boolean>`vacancy.job_profile_id = (select id from job_profile where slug = ${jobProfile ?? ""})`,
        ),
      );
