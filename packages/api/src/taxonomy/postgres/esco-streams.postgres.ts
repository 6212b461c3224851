import type { Kysely } from "kysely";
import type { Rows } from "../../platform/postgres/reads.ts";
import type { Concept } from "../concept.ts";
import type { TaxonomyStreams } from "../read-taxonomy.ts";
import type {
  TaxonomyConceptTable,
  TaxonomyLabelTable,
  TaxonomyMemberTable,
  TaxonomyRelationTable,
  TaxonomyTextTable,
} from "./concept.table.ts";
import { among, isThere, streamed } from "./stream-rows.ts";

type Tables = Rows<
  | typeof TaxonomyConceptTable
  | typeof TaxonomyLabelTable
  | typeof TaxonomyMemberTable
  | typeof TaxonomyRelationTable
  | typeof TaxonomyTextTable
>;

/** What there is in ESCO, and what it is called. */
export const conceptStreams = (db: Kysely<Tables>): Pick<TaxonomyStreams, "concepts" | "labels" | "texts"> => ({
  concepts: (kinds): AsyncIterable<Concept> =>
    streamed(
      db
        .selectFrom("taxonomy_concept")
        .select(["id", "uri", "kind", "code", "status"])
        .select(["isco_group as iscoGroup", "skill_type as skillType", "reuse_level as reuseLevel"])
        .where("obsolete_since", "is", null)
        .where(among("kind", kinds))
        .orderBy("id"),
    ),
  labels: ({ kinds, languages } = {}) =>
    streamed(
      db
        .selectFrom("taxonomy_label as label")
        .innerJoin("taxonomy_concept as concept", "concept.id", "label.concept_id")
        .select(["label.concept_id as conceptId", "label.language", "label.kind", "label.texts"])
        .where("concept.obsolete_since", "is", null)
        .where(among("concept.kind", kinds))
        .where(among("label.language", languages))
        .orderBy("label.concept_id")
        .orderBy("label.language")
        .orderBy("label.kind"),
    ),
  texts: ({ languages } = {}) =>
    streamed(
      db
        .selectFrom("taxonomy_text")
        .select(["concept_id as conceptId", "language", "kind", "text"])
        .where(among("language", languages))
        .where(isThere("concept_id"))
        .orderBy("concept_id")
        .orderBy("language")
        .orderBy("kind"),
    ),
});

/** How it hangs together. */
export const relationStreams = (db: Kysely<Tables>): Pick<TaxonomyStreams, "relations" | "members"> => ({
  relations: (sets) =>
    streamed(
      db
        .selectFrom("taxonomy_relation")
        .select(["relation_set as set", "from_id as fromId", "to_id as toId", "kind"])
        .where(among("relation_set", sets))
        .where(isThere("from_id"))
        .where(isThere("to_id"))
        .orderBy("relation_set")
        .orderBy("from_id")
        .orderBy("to_id"),
    ),
  members: (collections) =>
    streamed(
      db
        .selectFrom("taxonomy_member")
        .select(["collection", "concept_id as conceptId"])
        .where(among("collection", collections))
        .where(isThere("concept_id"))
        .orderBy("collection")
        .orderBy("concept_id"),
    ),
});
