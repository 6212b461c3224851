import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import type { ConceptNames } from "../occupation.ts";
import { named } from "./named.ts";

export const postgresConceptNames =
  (em: EntityManager): ConceptNames =>
  async (locale, ids) => {
    if (ids.length === 0) return new Map();
    const { rows } = await sql<{ readonly id: string; readonly label: string }>`
      select concept.id, name.label from taxonomy_concept concept
      cross join lateral ${named(locale, sql.ref("concept.id"))} name
      where ${isAnyOf("concept.id", ids)}`.execute(em.getKysely());
    return new Map(rows.map(({ id, label }) => [id, label]));
  };
