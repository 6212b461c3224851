import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type RawBuilder } from "kysely";
import { ictGroups } from "@techconnect/domain/taxonomy/ict-occupations";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { pageOf } from "../../platform/page.ts";
import { afterInOrder, inOrderOf } from "../../platform/postgres/keyset.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import type { Occupation, OccupationFilter, Occupations } from "../occupation.ts";
import { skillsOf } from "./skills-of-occupations.ts";
import { named } from "./named.ts";

const prefixes = ictGroups.map((group) => `${group}%`);

/** Needs `concept` and `profile`. */
const isIct = sql<boolean>`concept.kind = 'occupation' and concept.obsolete_since is null
  and (concept.isco_group like any(${prefixes}::text[]) or profile.id is not null)`;

const hasLabel = (locale: Locale, query: string) => sql<boolean>`exists (
  select from taxonomy_label own, unnest(own.texts) written
  where own.concept_id = concept.id and own.language in (${locale}, name.language)
    and strpos(lower(written), lower(${query})) > 0)`;

const matching = (locale: Locale, { query, sector }: OccupationFilter): RawBuilder<boolean> => {
  const words = query?.trim().slice(0, longestQuery) ?? "";
  return sql`(${words === "" ? sql`true` : hasLabel(locale, words)})
    and (${sector === undefined ? sql`true` : sql`${sector} = any(profile.sectors)`})`;
};

/** Longer than any name is; what is behind it can match nothing. */
const longestQuery = 256;

/** The ISCO group, then the name; short enough for a cursor. */
const sort = sql<string>`left(coalesce(concept.isco_group, '') || ' ' || lower(name.label), 150)`;

/** Occupations with their names and the job profile that tells about each. */
const from = (locale: Locale) => sql`
  from taxonomy_concept concept
  cross join lateral ${named(locale, sql.ref("concept.id"))} name
  left join lateral (
    select id, sectors from job_profile where esco_occupation = concept.id order by slug limit 1) profile on true`;

type Row = Omit<Occupation, "locale" | "iscoGroup"> & {
  readonly iscoCode: string | null;
  readonly iscoLabel: string | null;
  readonly iscoLanguage: string | null;
  readonly sort: string;
};

/** @param where may speak of `concept`, `name` and `profile` */
const select = async (em: EntityManager, locale: Locale, where: RawBuilder<boolean>, limit: number) => {
  const { rows } = await sql<Row>`
    select concept.id, concept.uri, concept.code, name.label, name.language, profile.id as "jobProfileId",
      concept.isco_group as "iscoCode", isco_name.label as "iscoLabel", isco_name.language as "iscoLanguage",
      ${sort} as sort
    ${from(locale)}
    left join taxonomy_concept isco on isco.kind = 'isco-group' and isco.code = concept.isco_group
    left join lateral ${named(locale, sql.ref("isco.id"))} isco_name on true
    where ${isIct} and ${where}
    order by ${inOrderOf(sort)}, concept.id limit ${limit}`.execute(em.getKysely());
  return rows;
};

const asOccupation =
  (locale: Locale) =>
  ({ iscoCode, iscoLabel, iscoLanguage, sort: _sort, ...row }: Row): Occupation => ({
    ...row,
    locale,
    iscoGroup:
      iscoCode === null || iscoLabel === null || iscoLanguage === null
        ? null
        : { code: iscoCode, label: iscoLabel, language: iscoLanguage },
  });

export const postgresOccupations = (em: EntityManager): Occupations => ({
  page: async (locale, { first, after }, filter) => {
    const where = sql<boolean>`${matching(locale, filter)} and ${afterInOrder(sort, sql.ref("concept.id"), after)}`;
    const rows = await select(em, locale, where, first + 1);
    const placed = rows.map((row) => ({
      ...asOccupation(locale)(row),
      position: { sort: row.sort, id: row.id },
    }));
    return pageOf(placed, first);
  },

  count: async (locale, filter) => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count ${from(locale)} where ${isIct} and ${matching(locale, filter)}`.execute(
      em.getKysely(),
    );
    return rows[0]?.count ?? 0;
  },

  byIds: async (locale, ids) =>
    (await select(em, locale, isAnyOf("concept.id", ids), ids.length)).map(asOccupation(locale)),

  skillsOf: skillsOf(em),
});
