import { sql, type RawBuilder } from "kysely";
import type { Records, Scope } from "../download.ts";

type Reference = { readonly column: string; readonly table: string; readonly key: string };

/** How a kind of record is kept in its table. */
export type Target = {
  readonly of: keyof Records;
  readonly table: string;
  /** Columns of the table with their types, as they are staged, and the property of the record that fills each. */
  readonly columns: Readonly<Record<string, { readonly type: string; readonly from: string }>>;
  /** The columns that make a row the same row. */
  readonly key: readonly string[];
  /** What must be there for a row to be kept. */
  readonly references: readonly Reference[];
  /** Which rows of the table, `kept`, a scope speaks of. */
  readonly within: (scope: Scope) => RawBuilder<boolean>;
  /** What becomes of a row that the taxonomy no longer has: others may still refer to a concept. */
  readonly gone: "deleted" | "marked";
};

const column = (type: string, from: string) => ({ type, from });
const never = sql<boolean>`false`;
const always = sql<boolean>`true`;

const concept = { table: "taxonomy_concept", key: "id" };
const ofOccupation: Reference = { column: "code", table: "onet_occupation", key: "code" };

/** Words of a concept that is obsolete stay with it. */
const wordsWithin = (scope: Scope) =>
  scope.of === "labels" || scope.of === "texts"
    ? sql<boolean>`kept.language = any(${[...scope.languages]}::text[]) and exists (
        select from taxonomy_concept c where c.id = kept.concept_id and c.kind = ${scope.kind} and c.obsolete_since is null)`
    : never;

const words = (of: "labels" | "texts", table: string, value: Target["columns"]): Target => ({
  of,
  table,
  columns: {
    concept_id: column("uuid", "conceptId"),
    language: column("text", "language"),
    kind: column("text", "kind"),
    ...value,
  },
  key: ["concept_id", "language", "kind"],
  references: [{ column: "concept_id", ...concept }],
  within: wordsWithin,
  gone: "deleted",
});

const esco: readonly Target[] = [
  {
    of: "concepts",
    table: "taxonomy_concept",
    columns: {
      id: column("uuid", "id"),
      uri: column("text", "uri"),
      kind: column("text", "kind"),
      code: column("text", "code"),
      isco_group: column("text", "iscoGroup"),
      skill_type: column("text", "skillType"),
      reuse_level: column("text", "reuseLevel"),
      status: column("text", "status"),
      // never filled in: what comes is there again
      obsolete_since: column("timestamptz", "obsoleteSince"),
    },
    key: ["id"],
    references: [],
    within: (scope) => (scope.of === "concepts" ? sql`kept.kind = ${scope.kind}` : never),
    gone: "marked",
  },
  words("labels", "taxonomy_label", { texts: column("text[]", "texts") }),
  words("texts", "taxonomy_text", { text: column("text", "text") }),
  {
    of: "relations",
    table: "taxonomy_relation",
    columns: {
      relation_set: column("text", "set"),
      from_id: column("uuid", "fromId"),
      to_id: column("uuid", "toId"),
      kind: column("text", "kind"),
    },
    key: ["relation_set", "from_id", "to_id"],
    references: [
      { column: "from_id", ...concept },
      { column: "to_id", ...concept },
    ],
    within: (scope) => (scope.of === "relations" ? sql`kept.relation_set = ${scope.set}` : never),
    gone: "deleted",
  },
  {
    of: "members",
    table: "taxonomy_member",
    columns: { collection: column("text", "collection"), concept_id: column("uuid", "conceptId") },
    key: ["collection", "concept_id"],
    references: [{ column: "concept_id", ...concept }],
    within: (scope) => (scope.of === "members" ? sql`kept.collection = ${scope.collection}` : never),
    gone: "deleted",
  },
];

/** A table about occupations of O*NET, all of it. */
const about = (of: keyof Records, table: string, key: readonly string[], columns: Target["columns"]): Target => ({
  of,
  table,
  columns: { code: column("text", "code"), ...columns },
  key,
  references: [ofOccupation],
  within: (scope) => (scope.of === of ? always : never),
  gone: "deleted",
});

const onet: readonly Target[] = [
  {
    ...about("onetOccupations", "onet_occupation", ["code"], {
      title: column("text", "title"),
      description: column("text", "description"),
      obsolete_since: column("timestamptz", "obsoleteSince"),
    }),
    references: [],
    gone: "marked",
  },
  about("onetTitles", "onet_title", ["code", "title"], { title: column("text", "title") }),
  {
    ...about("onetRatings", "onet_rating", ["code", "domain", "element", "scale"], {
      domain: column("text", "domain"),
      element: column("text", "element"),
      scale: column("text", "scale"),
      value: column("double precision", "value"),
    }),
    within: (scope) => (scope.of === "onetRatings" ? sql`kept.domain = ${scope.domain}` : never),
  },
  about("onetTasks", "onet_task", ["code", "statement"], {
    statement: column("text", "statement"),
    kind: column("text", "kind"),
  }),
  about("onetTechnologies", "onet_technology", ["code", "example"], {
    example: column("text", "example"),
    commodity: column("text", "commodity"),
    hot: column("boolean", "hot"),
    in_demand: column("boolean", "inDemand"),
  }),
  {
    ...about("onetCrosswalk", "onet_crosswalk", ["code", "esco_id"], {
      esco_id: column("uuid", "escoId"),
      match: column("text", "match"),
    }),
    references: [],
  },
];

/** All tables of taxonomies; what is referred to comes before what refers. */
export const targets: readonly Target[] = [...esco, ...onet];
