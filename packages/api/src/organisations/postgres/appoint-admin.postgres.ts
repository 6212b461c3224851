import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { contentId } from "../../platform/content-id.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { OrganisationTables } from "./organisation-rows.ts";

type Tables = OrganisationTables & Rows<typeof PersonTable>;

/** The organisation that runs the platform here, where nobody made one of another name. */
const programme = contentId("organisation", "programme");

/**
 * Makes somebody admin of the organisation that runs the platform, and that organisation where there is none. The first
 * admin comes by this way only; they invite the others. Safe to repeat.
 *
 * @param email of somebody who signed in before
 * @returns false when nobody did with that address
 */
export const appointAdmin = (em: EntityManager, email: string): Promise<boolean> =>
  inBackground(em, async (inTransaction) => {
    const db = inTransaction.getKysely<Tables>();
    const person = await db.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst();
    if (!person) return false;

    const since = sql<Date>`now()`;
    const found = await db
      .selectFrom("organisation")
      .select("id")
      .where("region", "=", homeRegion)
      .where("kind", "=", "programme")
      .orderBy("created_at")
      .executeTakeFirst();
    const id = found?.id ?? programme;
    if (!found)
      await db
        .insertInto("organisation")
        .values({
          region: homeRegion,
          id,
          request_id: id,
          kind: "programme",
          name: "TechConnect",
          status: "verified",
          is_domain_proven: true,
          version: 1,
          created_at: since,
          verified_at: since,
        })
        .execute();
    const member = { region: homeRegion, organisation_id: id, person_id: person.id, role: "admin" as const };
    await db
      .insertInto("membership")
      .values({ ...member, places: [], since })
      .onConflict((conflict) =>
        conflict.columns(["region", "organisation_id", "person_id"]).doUpdateSet({ role: "admin" }),
      )
      .execute();
    await auditOn(inTransaction).append({
      action: "platform.appoint",
      personId: null,
      onBehalfOf: null,
      organisationId: id,
      subject: { kind: "person", id: person.id },
      reason: null,
    });
    return true;
  });
