import type { EntityManager } from "@mikro-orm/postgresql";
import { expressionBuilder, sql, type Expression, type NotNull, type RawBuilder, type SqlBool } from "kysely";
import { ladder } from "@techconnect/domain/courses/may-enter";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { overlaps, textOrNullIn, type Rows } from "../../platform/postgres/reads.ts";
import { everythingIsShown, onlyShown, type IsShown, type ShownBy } from "../../platform/postgres/shown-columns.ts";
import type { Course, CourseFilter } from "../course.ts";
import type { CourseEditionTable, CourseJobProfileTable, CourseTable, ProviderTable } from "./course.table.ts";

export type CourseTables = Rows<
  | typeof CourseEditionTable
  | typeof CourseJobProfileTable
  | typeof CourseTable
  | typeof JobProfileTable
  | typeof ProviderTable
>;

/** The language of a course's texts: the one asked for where it has it, else its own. */
const languageFor = (locale: Locale) =>
  sql<string>`case when course.title ? ${locale}::text then ${locale}::text else course.language end`;
/** A text of a course in that language. */
const inLanguage = <Text extends string | null = string>(locale: Locale, column: string): RawBuilder<Text> =>
  sql`coalesce(${sql.ref(column)} ->> ${locale}::text, ${sql.ref(column)} ->> course.language)`;

/** What only pages look at; what courses are sorted, filtered and judged by is always read. */
const shownBy: ShownBy = {
  status: ["status"],
  priceCents: ["priceCents"],
  placeId: ["place"],
  summary: ["summary"],
  description: ["description"],
  outcome: ["outcome"],
  admission: ["admission"],
  priceNote: ["priceNote"],
  languages: ["languages"],
  language: ["language"],
  source: ["source"],
  unlinked: ["unlinked"],
  dayParts: ["dayParts"],
  teaches: ["skills"],
  placeText: ["placeText"],
  durationWeeks: ["durationWeeks"],
  hoursPerWeek: ["hoursPerWeek"],
  childcareOnSite: ["childcareOnSite"],
  deviceIncluded: ["deviceIncluded"],
  recognised: ["recognised"],
  mode: ["mode"],
  provider_id: ["Provider.id"],
  provider_fictional: ["Provider.fictional", "notice"],
  provider_slug: ["Provider.slug"],
  provider_name: ["Provider.name"],
  provider_website: ["Provider.website"],
  provider_about: ["Provider.about"],
};

type Provided = {
  readonly [Column in "provider_id" | "provider_slug" | "provider_name" | "provider_fictional"]: NotNull;
};

/**
 * Courses with their provider, flat, in one language. Every course has a provider; as an outer join PostgreSQL leaves it
 * out when none of its columns is read.
 */
export const selectCourses = (em: EntityManager, locale: Locale, isShown: IsShown = everythingIsShown) =>
  em
    .getKysely<CourseTables>()
    .selectFrom("course")
    .leftJoin("provider", "provider.id", "course.provider_id")
    .select(["course.id", "course.slug", "course.status", "course.mode", "course.recognised", "course.languages"])
    .select(["course.source", "course.teaches", "course.unlinked"])
    .select([
      "course.level_out as levelOut",
      "course.entry_levels as entryLevels",
      "course.minimum_age as minimumAge",
      "course.duration_weeks as durationWeeks",
      "course.hours_per_week as hoursPerWeek",
      "course.day_parts as dayParts",
      "course.price_cents as priceCents",
      "course.childcare_on_site as childcareOnSite",
      "course.device_included as deviceIncluded",
      "course.place_id as placeId",
      "course.place_text as placeText",
      "provider.id as provider_id",
      "provider.slug as provider_slug",
      "provider.name as provider_name",
      "provider.fictional as provider_fictional",
      "provider.website as provider_website",
    ])
    .select([
      inLanguage(locale, "course.title").as("title"),
      inLanguage(locale, "course.summary").as("summary"),
      inLanguage<string | null>(locale, "course.outcome").as("outcome"),
      inLanguage<string | null>(locale, "course.admission").as("admission"),
      inLanguage<string | null>(locale, "course.price_note").as("priceNote"),
      sql<string[]>`coalesce(course.description -> ${locale}::text, course.description -> course.language, '[]')`.as(
        "description",
      ),
      languageFor(locale).as("language"),
      textOrNullIn(locale, "provider.about").as("provider_about"),
    ])
    .$narrowType<Provided>()
    .$call(onlyShown(shownBy, isShown));
type Row = Awaited<ReturnType<ReturnType<typeof selectCourses>["execute"]>>[number];

/** What the row has beside is left on it: copying the rest of so many rows is dear. */
export const asCourse =
  (locale: Locale) =>
  (row: Row): Course => ({
    ...row,
    locale,
    sample: row.provider_fictional,
    provider: {
      id: row.provider_id,
      slug: row.provider_slug,
      name: row.provider_name,
      about: row.provider_about,
      fictional: row.provider_fictional,
      website: row.provider_website,
    },
  });

const rung = sql.join(
  ladder.map((level, place) => sql`when ${sql.lit(level)} = any(course.entry_levels) then ${sql.lit(`${place}`)}`),
  sql` `,
);

/** `sortOfCourse` where the rows are: the first rung of the ladder that a course names, then the title. */
export const sortIn = (locale: Locale): RawBuilder<string> =>
  sql`(case ${rung} else ${sql.lit(`${ladder.length}`)} end || ' ' || ${inLanguage(locale, "course.title")})`;

/** Can one still follow a course, and does a filter let it through? */
export const followable = ({ jobProfile, free, dayParts, entryLevels }: CourseFilter = {}): Expression<SqlBool> => {
  const is = expressionBuilder<CourseTables, "course">();
  // written out: for a value that is not known yet, PostgreSQL guesses that nearly every course is left out
  const wanted: Expression<SqlBool>[] = [is("course.status", "!=", sql.lit("historic"))];
  if (free === true) wanted.push(is("course.price_cents", "=", 0));
  if (free === false) wanted.push(is.or([is("course.price_cents", ">", 0), is("course.price_cents", "is", null)]));
  if (dayParts !== undefined) wanted.push(overlaps("course.day_parts", dayParts));
  if (entryLevels !== undefined) wanted.push(overlaps("course.entry_levels", entryLevels));
  if (jobProfile !== undefined) wanted.push(is("course.id", "in", leadingTo(jobProfile)));
  return is.and(wanted);
};

const leadingTo = (slug: string) =>
  expressionBuilder<CourseTables>()
    .selectFrom("course_job_profile")
    .innerJoin("job_profile", "job_profile.id", "course_job_profile.job_profile_id")
    .select("course_job_profile.course_id")
    .where("job_profile.slug", "=", slug);
