import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import type { Occupations, TaxonomySkill } from "../occupation.ts";
import { named } from "./named.ts";

type Row = TaxonomySkill & { readonly owner: string; readonly total: number };

/** The first skills of each occupation, all of them in one statement. */
export const skillsOf =
  (em: EntityManager): Occupations["skillsOf"] =>
  async ({ locale, kind, first }, occupations) => {
    const { rows } = await sql<Row>`
      select owner, total, id, uri, label, language from (
        select needs.from_id as owner, skill.id, skill.uri, name.label, name.language,
          count(*) over (partition by needs.from_id)::int as total,
          row_number() over (partition by needs.from_id
            order by name.language = ${locale}::text desc, lower(name.label) collate "C", skill.id) as place
        from taxonomy_relation needs
        join taxonomy_concept skill on skill.id = needs.to_id and skill.obsolete_since is null
        cross join lateral ${named(locale, sql.ref("skill.id"))} name
        where needs.relation_set = 'occupation-skill' and needs.kind = ${kind}
          and ${isAnyOf("needs.from_id", occupations)}) placed
      where place <= ${first} order by owner, place`.execute(em.getKysely());
    const byOwner = Map.groupBy(rows, ({ owner }) => owner);
    return new Map(
      [...byOwner].map(([owner, own]) => [
        owner,
        {
          totalCount: own[0]?.total ?? 0,
          skills: own.map(({ id, uri, label, language }) => ({ id, uri, label, language })),
        },
      ]),
    );
  };
