import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
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
import type {
  OnetCrosswalkTable,
  OnetOccupationTable,
  OnetRatingTable,
  OnetTaskTable,
  OnetTechnologyTable,
  OnetTitleTable,
} from "./onet.table.ts";

type EscoTables = Rows<
  | typeof TaxonomyConceptTable
  | typeof TaxonomyLabelTable
  | typeof TaxonomyMemberTable
  | typeof TaxonomyRelationTable
  | typeof TaxonomyTextTable
>;
type OnetTables = Rows<
  | typeof OnetCrosswalkTable
  | typeof OnetOccupationTable
  | typeof OnetRatingTable
  | typeof OnetTaskTable
  | typeof OnetTechnologyTable
  | typeof OnetTitleTable
>;
type Tables = EscoTables & OnetTables;

/** Rows that are fetched at once. */
const rowsAtATime = 5_000;

/** Is it one of these? All are, when nobody names any. */
const among = (column: string, values: readonly string[] | undefined) =>
  values === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`;

const streamed = <Row>(query: { readonly stream: (atATime: number) => AsyncIterable<Row> }): AsyncIterable<Row> =>
  query.stream(rowsAtATime);

const isThere = (concept: string) =>
  sql<boolean>`exists (select from taxonomy_concept there where there.id = ${sql.ref(concept)} and there.obsolete_since is null)`;

const escoStreams = (
  db: Kysely<Tables>,
): Pick<TaxonomyStreams, "concepts" | "labels" | "texts" | "relations" | "members"> => ({
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

const onetIsThere = sql<boolean>`exists (
  select from onet_occupation there where there.code = of.code and there.obsolete_since is null)`;

const onetStreams = (db: Kysely<Tables>): Omit<TaxonomyStreams, keyof ReturnType<typeof escoStreams>> => ({
  onetOccupations: () =>
    streamed(
      db
        .selectFrom("onet_occupation")
        .select(["code", "title", "description"])
        .where("obsolete_since", "is", null)
        .orderBy("code"),
    ),
  onetTitles: () =>
    streamed(
      db
        .selectFrom("onet_title as of")
        .select(["of.code", "of.title"])
        .where(onetIsThere)
        .orderBy("of.code")
        .orderBy("of.title"),
    ),
  onetRatings: (domains) =>
    streamed(
      db
        .selectFrom("onet_rating as of")
        .select(["of.code", "of.domain", "of.element", "of.scale", "of.value"])
        .where(among("of.domain", domains))
        .where(onetIsThere)
        .orderBy("of.code")
        .orderBy("of.domain")
        .orderBy("of.element")
        .orderBy("of.scale"),
    ),
  onetTasks: () =>
    streamed(
      db
        .selectFrom("onet_task as of")
        .select(["of.code", "of.statement", "of.kind"])
        .where(onetIsThere)
        .orderBy("of.code")
        .orderBy("of.statement"),
    ),
  onetTechnologies: () =>
    streamed(
      db
        .selectFrom("onet_technology as of")
        .select(["of.code", "of.example", "of.commodity", "of.hot", "of.in_demand as inDemand"])
        .where(onetIsThere)
        .orderBy("of.code")
        .orderBy("of.example"),
    ),
  onetCrosswalk: () =>
    streamed(
      db
        .selectFrom("onet_crosswalk as of")
        .select(["of.code", "of.esco_id as escoId", "of.match"])
        .where(isThere("of.esco_id"))
        .orderBy("of.code")
        .orderBy("of.esco_id"),
    ),
});

/** Streams of everything, on one unit of work. */
export const postgresTaxonomyStreams = (em: EntityManager): TaxonomyStreams => {
  const db = em.getKysely<Tables>();
  return { ...escoStreams(db), ...onetStreams(db) };
};
