import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import type { ConceptNames, NamedConcept } from "../occupation.ts";
import { named } from "./named.ts";

export const postgresConceptNames =
  (em: EntityManager): ConceptNames =>
  async (locale, ids) => {
    if (ids.length === 0) return new Map();
    const { rows } = await sql<NamedConcept & { readonly id: string }>`
      select concept.id, concept.kind, name.label, name.language from taxonomy_concept concept
      cross join lateral ${named(locale, sql.ref("concept.id"))} name
      where ${isAnyOf("concept.id", ids)}`.execute(em.getKysely());
    return new Map(rows.map(({ id, ...concept }) => [id, concept]));
  };
