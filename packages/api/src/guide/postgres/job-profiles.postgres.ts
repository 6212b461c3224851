import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type SelectQueryBuilder } from "kysely";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { pageOf } from "../../platform/page.ts";
import type { Reads } from "../../platform/postgres/kept-statement.ts";
import { afterInOrder, inOrderOf } from "../../platform/postgres/keyset.ts";
import { isAnyOf, overlaps, textIn, textOrNullIn, textsIn, type Rows } from "../../platform/postgres/reads.ts";
import { everythingIsShown, onlyShown, type IsShown, type ShownBy } from "../../platform/postgres/shown-columns.ts";
import {
  escoOccupation,
  verdictsIn,
  type JobProfile,
  type JobProfileFilter,
  type JobProfiles,
} from "../job-profile.ts";
import type { JobProfileSkillTable, JobProfileTable } from "./job-profile.table.ts";
import type { SkillTable } from "./skill.table.ts";

type Tables = Rows<typeof JobProfileTable | typeof JobProfileSkillTable | typeof SkillTable>;

const matching =
  ({ levels, sectors, slugs }: JobProfileFilter) =>
  <Selected>(query: SelectQueryBuilder<Tables, "job_profile", Selected>) =>
    query
      .$if(levels !== undefined, (rows) => rows.where(overlaps("levels", levels ?? [])))
      .$if(sectors !== undefined, (rows) => rows.where(overlaps("sectors", sectors ?? [])))
      .$if(slugs !== undefined, (rows) => rows.where(isAnyOf("slug", slugs ?? [], "text")));

/** What only pages look at; what job profiles are sorted by and linked with is always read. */
const shownBy: ShownBy = {
  summary: ["summary"],
  day: ["day"],
  verdicts: ["verdicts", "mythLabels"],
  pay: ["pay"],
  source: ["source"],
  esco_occupation: ["escoUri"],
  escoCode: ["escoCode"],
};

const select = ({ em, isShown }: Reads, locale: Locale) =>
  em
    .getKysely<Tables>()
    .selectFrom("job_profile")
    .select([
      "id",
      "slug",
      "esco_occupation",
      "esco_code as escoCode",
      "levels",
      "sectors",
      "verdicts",
      "pay",
      "source",
    ])
    .select([
      textIn(locale, "title").as("title"),
      textIn(locale, "summary").as("summary"),
      textsIn(locale, "day").as("day"),
    ])
    .$call(onlyShown(shownBy, isShown));
type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

const asJobProfile =
  (locale: Locale, isShown: IsShown) =>
  ({ esco_occupation, sectors, verdicts, pay, ...row }: Row): JobProfile => ({
    ...row,
    locale,
    escoUri: escoOccupation(esco_occupation),
    sectorIds: sectors,
    verdicts: shownBy["verdicts"]?.some(isShown) ? verdictsIn(locale, verdicts) : [],
    pay: pay && { ...pay, period: "month" },
  });

const pageOfAll =
  (reads: Reads): JobProfiles["page"] =>
  async (locale, asked, filter) => {
    const title = textIn(locale, "title");
    const rows = await select(reads, locale)
      .$call(matching(filter))
      .$if(asked.after !== null, (query) => query.where(afterInOrder(title, sql.ref("id"), asked.after)))
      .orderBy(inOrderOf(title))
      .orderBy("id")
      .limit(asked.first + 1)
      .execute();
    const placed = rows.map((row) => ({
      ...asJobProfile(locale, reads.isShown)(row),
      position: { sort: row.title, id: row.id },
    }));
    return pageOf(placed, asked.first);
  };

const skillsOf =
  (em: EntityManager): JobProfiles["skillsOf"] =>
  async (locale, jobProfiles) => {
    const rows = await em
      .getKysely<Tables>()
      .selectFrom("job_profile_skill as asked")
      .innerJoin("skill", "skill.id", "asked.skill_id")
      .select([
        "asked.job_profile_id as owner",
        "asked.weight",
        "skill.id",
        "skill.kind",
        "skill.esco_uris as escoUris",
      ])
      .select([
        textOrNullIn(locale, "asked.here").as("here"),
        textIn(locale, "skill.label").as("label"),
        textOrNullIn(locale, "skill.work_label").as("workLabel"),
        textOrNullIn(locale, "skill.learn").as("learn"),
      ])
      .where(isAnyOf("asked.job_profile_id", jobProfiles))
      .orderBy("asked.job_profile_id")
      .orderBy(sql`asked.weight desc nulls last`)
      .orderBy("asked.position")
      .execute();
    return rows.map(({ owner, weight, here, ...skill }) => ({ owner, weight, here, skill }));
  };

/** @param isShown which fields of a job profile are looked at */
export const postgresJobProfiles = (em: EntityManager, isShown: IsShown = everythingIsShown): JobProfiles => {
  const reads = { em, isShown };
  return {
    bySlug: async (locale, slug) => {
      const row = await select(reads, locale).where("slug", "=", slug).executeTakeFirst();
      return row ? asJobProfile(locale, reads.isShown)(row) : null;
    },
    byIds: async (locale, ids) => {
      const rows = await select(reads, locale).where(isAnyOf("id", ids)).execute();
      return rows.map(asJobProfile(locale, isShown));
    },
    page: pageOfAll(reads),
    count: async (filter) => {
      const query = em
        .getKysely<Tables>()
        .selectFrom("job_profile")
        .select(sql<number>`count(*)::int`.as("count"));
      return (await query.$call(matching(filter)).executeTakeFirstOrThrow()).count;
    },
    skillsOf: skillsOf(em),
  };
};
