import { IsolationLevel, type EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely, type RawBuilder } from "kysely";
import { isForAdults } from "@techconnect/domain/kernel/adulthood";
import type { CourseJobProfileTable, CourseTable } from "../../courses/postgres/course.table.ts";
import type { JobProfileSkillTable, JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { VacancyTable } from "../../vacancies/postgres/vacancy.table.ts";
import type { Offered } from "../match-store.ts";
import type { OpportunityKind } from "../opportunity-kind.ts";
import type { OpportunitySource } from "../opportunity-source.ts";
import { changesSince, horizonOf } from "./change-log.postgres.ts";
import type { JobProfileWeightsTable } from "./job-profile-weights.table.ts";

type Tables = Rows<
  | typeof CourseJobProfileTable
  | typeof CourseTable
  | typeof JobProfileSkillTable
  | typeof JobProfileTable
  | typeof JobProfileWeightsTable
  | typeof VacancyTable
>;
type Db = Kysely<Tables>;
/** All, or those with these ids. */
type Which = readonly string[] | "all";

const rowsAtATime = 2_000;

const among = (which: Which, column: string): RawBuilder<boolean> =>
  which === "all" ? sql`true` : isAnyOf(column, which);

const jobProfiles = (db: Db, which: Which) =>
  db
    .selectFrom("job_profile")
    .leftJoin("job_profile_weights as weights", "weights.job_profile_id", "job_profile.id")
    .select(["job_profile.id", "levels", "sectors", "interests", "weights.technical", "weights.near"])
    .select(
      sql<{ skill: string; weight: number | null }[]>`array(
        select jsonb_build_object('skill', skill_id, 'weight', weight)
        from job_profile_skill where job_profile_id = job_profile.id order by position, skill_id
      )`.as("asked"),
    )
    .where(among(which, "job_profile.id"));

type JobProfileRow = Awaited<ReturnType<ReturnType<typeof jobProfiles>["execute"]>>[number];
/** What the catalogue names counts fully, whatever a taxonomy says of it. */
const technicalOf = ({ asked, technical }: JobProfileRow): ReadonlyMap<string, number> =>
  new Map([
    ...Object.entries(technical ?? {}),
    ...asked.flatMap(({ skill, weight }) => (weight === null ? [[skill, 1] as const] : [])),
  ]);

const jobProfileOffered = (row: JobProfileRow): Offered => ({
  occupation: {
    id: row.id,
    transferable: row.asked.flatMap(({ skill, weight }) => (weight === null ? [] : [{ skill, weight }])),
    technical: technicalOf(row),
    near: new Map(Object.entries(row.near ?? {})),
    interests: row.interests,
    sectors: row.sectors,
  },
  opportunity: {
    id: row.id,
    kind: "job-profile",
    occupations: [row.id],
    technical: [],
    sectors: [],
    levels: row.levels,
    provider: null,
  },
  adultsOnly: false,
  lastDay: null,
});

const courses = (db: Db, which: Which) =>
  db
    .selectFrom("course")
    .select(["id", "teaches", "entry_levels", "provider_id"])
    .select(
      sql<string[]>`array(select job_profile_id from course_job_profile where course_id = course.id order by 1)`.as(
        "occupations",
      ),
    )
    .where("status", "!=", "historic")
    .where(among(which, "course.id"));

type CourseRow = Awaited<ReturnType<ReturnType<typeof courses>["execute"]>>[number];
const courseOffered = ({
  id,
  occupations,
  teaches,
  entry_levels: levels,
  provider_id: provider,
}: CourseRow): Offered => ({
  opportunity: {
    id,
    kind: "course",
    occupations,
    technical: teaches.filter((skill) => !skill.startsWith("tc:")),
    sectors: [],
    levels,
    provider,
  },
  adultsOnly: false,
  lastDay: null,
});

const vacancies = (db: Db, which: Which) =>
  db
    .selectFrom("vacancy")
    .leftJoin("job_profile", "job_profile.id", "vacancy.job_profile_id")
    .select([
      "vacancy.id",
      "job_profile_id",
      "technical",
      "vacancy.sectors",
      "employer_id",
      "minimum_age",
      "valid_through",
    ])
    .select("job_profile.levels")
    .where("region", "=", homeRegion)
    .where("closed_at", "is", null)
    .where(among(which, "vacancy.id"));

type VacancyRow = Awaited<ReturnType<ReturnType<typeof vacancies>["execute"]>>[number];
const vacancyOffered = ({ id, job_profile_id, technical, sectors, employer_id, ...row }: VacancyRow): Offered => ({
  opportunity: {
    id,
    kind: "vacancy",
    occupations: job_profile_id === null ? [] : [job_profile_id],
    technical,
    sectors,
    levels: row.levels ?? [],
    provider: employer_id,
  },
  adultsOnly: isForAdults(row.minimum_age),
  lastDay: row.valid_through,
});

/** Reads one snapshot of everything, streamed, so that a million vacancies never stand in memory as rows. */
const readAll =
  (em: () => EntityManager): OpportunitySource["readAll"] =>
  (take) =>
    em().transactional(
      async (inTransaction) => {
        const db = inTransaction.getKysely<Tables>();
        const cursor = await horizonOf(db);
        take((await jobProfiles(db, "all").execute()).map(jobProfileOffered));
        take((await courses(db, "all").execute()).map(courseOffered));
        let part: Offered[] = [];
        for await (const row of vacancies(db, "all").stream(rowsAtATime)) {
          part.push(vacancyOffered(row));
          if (part.length < rowsAtATime) continue;
          take(part);
          part = [];
        }
        take(part);
        return cursor;
      },
      { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
    );

const read =
  (em: () => EntityManager): OpportunitySource["read"] =>
  async (asked) => {
    const db = em().getKysely<Tables>();
    const idsOf = (kind: OpportunityKind) => asked.filter((ref) => ref.kind === kind).map(({ id }) => id);
    return [
      ...(await jobProfiles(db, idsOf("job-profile")).execute()).map(jobProfileOffered),
      ...(await courses(db, idsOf("course")).execute()).map(courseOffered),
      ...(await vacancies(db, idsOf("vacancy")).execute()).map(vacancyOffered),
    ];
  };

/** @param em gives a unit of work of its own for each read */
export const postgresOpportunities = (em: () => EntityManager): OpportunitySource => ({
  readAll: readAll(em),
  changesSince: changesSince(em),
  read: read(em),
});
