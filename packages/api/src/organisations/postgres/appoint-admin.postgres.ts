import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { contentId } from "../../platform/content-id.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { OrganisationTables } from "./organisation-rows.ts";

type Tables = OrganisationTables & Rows<typeof PersonTable>;

const since = sql<Date>`now()`;
/** The organisation that runs the platform here, where nobody made one of another name. */
const programme = contentId("organisation", "programme");

const programmeIn = async (db: Kysely<Tables>): Promise<string> => {
  const found = await db
    .selectFrom("organisation")
    .select("id")
    .where("region", "=", homeRegion)
    .where("kind", "=", "programme")
    .orderBy("created_at")
    .executeTakeFirst();
  if (found) return found.id;

  const made = { name: "TechConnect", kind: "programme", status: "verified", is_domain_proven: true } as const;
  const at = { created_at: since, verified_at: since };
  await db
    .insertInto("organisation")
    .values({ region: homeRegion, id: programme, request_id: programme, version: 1, ...made, ...at })
    .execute();
  return programme;
};

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

    const organisationId = await programmeIn(db);
    await db
      .insertInto("membership")
      .values({
        region: homeRegion,
        organisation_id: organisationId,
        person_id: person.id,
        role: "admin",
        places: [],
        since,
      })
      .onConflict((conflict) =>
        conflict.columns(["region", "organisation_id", "person_id"]).doUpdateSet({ role: "admin" }),
      )
      .execute();
    const subject = { kind: "person", id: person.id };
    const byNobody = { personId: null, onBehalfOf: null, reason: null };
    await auditOn(inTransaction).append({ action: "platform.appoint", ...byNobody, organisationId, subject });
    return true;
  });
