import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pageOf } from "../../platform/page.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { AccessLog } from "../helpings.ts";
import type { HelperAccessTable } from "./helping.table.ts";
import { sortable } from "./helpings.postgres.ts";

const columns = [
  "id",
  "person_id as personId",
  "helper_id as helperId",
  "organisation_id as organisationId",
  "helper_name as helperName",
  "organisation_name as organisationName",
  "did",
  "at",
] as const;

/** @param em inside the transaction of whoever asks */
export const postgresAccessLog = (em: EntityManager): AccessLog => {
  const db = em.getKysely<Rows<typeof HelperAccessTable>>();
  const ofPerson = (personId: string) =>
    db.selectFrom("helper_access").where("region", "=", homeRegion).where("person_id", "=", personId);
  return {
    append: async ({ personId, helperId, organisationId, helperName, organisationName, ...rest }) => {
      const who = { person_id: personId, helper_id: helperId, organisation_id: organisationId };
      const names = { helper_name: helperName, organisation_name: organisationName };
      await db
        .insertInto("helper_access")
        .values({ region: homeRegion, ...who, ...names, ...rest })
        .execute();
    },
    page: async (personId, { first, after }) => {
      const rows = await ofPerson(personId)
        .select(columns)
        .select(sortable("at").as("sort"))
        .$if(after !== null, (query) =>
          query.where(sql<boolean>`(at, id) < (${after?.sort}::timestamptz, ${after?.id}::uuid)`),
        )
        .orderBy("at", "desc")
        .orderBy("id", "desc")
        .limit(first + 1)
        .execute();
      const placed = rows.map(({ sort, ...row }) => ({
        ...row,
        at: instantOf(row.at),
        position: { sort, id: row.id },
      }));
      return pageOf(placed, first);
    },
    count: async (personId) =>
      (
        await ofPerson(personId)
          .select(sql<number>`count(*)::int`.as("count"))
          .executeTakeFirstOrThrow()
      ).count,
  };
};
