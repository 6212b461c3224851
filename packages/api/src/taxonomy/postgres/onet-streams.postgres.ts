import { sql, type Kysely } from "kysely";
import type { Rows } from "../../platform/postgres/reads.ts";
import type { TaxonomyStreams } from "../read-taxonomy.ts";
import type {
  OnetCrosswalkTable,
  OnetOccupationTable,
  OnetRatingTable,
  OnetTaskTable,
  OnetTechnologyTable,
  OnetTitleTable,
} from "./onet.table.ts";
import { among, isThere, streamed } from "./stream-rows.ts";

type Tables = Rows<
  | typeof OnetCrosswalkTable
  | typeof OnetOccupationTable
  | typeof OnetRatingTable
  | typeof OnetTaskTable
  | typeof OnetTechnologyTable
  | typeof OnetTitleTable
>;

/** Is the occupation of this row, `of`, one that O*NET still has? */
export const onetIsThere = sql<boolean>`exists (
  select from onet_occupation there where there.code = of.code and there.obsolete_since is null)`;

/** Occupations of O*NET, and how much they ask of what. */
export const ratingStreams = (
  db: Kysely<Tables>,
): Pick<TaxonomyStreams, "onetOccupations" | "onetTitles" | "onetRatings"> => ({
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
});

/** What they do and with what, and which of ESCO they are. */
export const workStreams = (
  db: Kysely<Tables>,
): Pick<TaxonomyStreams, "onetTasks" | "onetTechnologies" | "onetCrosswalk"> => ({
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
