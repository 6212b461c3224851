import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { helperRoles } from "@techconnect/domain/helpers/helping";
import type { MembershipTable, OrganisationTable } from "../../organisations/postgres/organisation.table.ts";
import type { Audit } from "../../platform/audit/audit.ts";
import type { ConsentDesk } from "../../consents/consent-desk.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { KeptCards } from "../../talent/kept-cards.ts";
import type { HelpCaretaker, HelpTransaction, Names } from "../helpings.ts";
import { postgresAccessLog } from "./access-log.postgres.ts";
import { helperCodeSetting, type HelperAccessTable, type HelperCodeTable, type HelpingTable } from "./helping.table.ts";
import { postgresHelperCodes, postgresHelpings } from "./helpings.postgres.ts";

/** What other slices bring into a transaction about help. */
export type FromOthers = {
  readonly cardsOn: (em: EntityManager) => KeptCards;
  readonly namesOn: (em: EntityManager) => Names;
  readonly consentsOn: (em: EntityManager) => ConsentDesk;
  readonly auditOn: (em: EntityManager) => Audit;
};

export const postgresHelpTransaction =
  (em: EntityManager, { cardsOn, namesOn, consentsOn, auditOn }: FromOthers): HelpTransaction =>
  (actor, { codeHash }, work) =>
    asActor(em, actor, async (inTransaction) => {
      if (codeHash !== undefined)
        await sql`select set_config(${helperCodeSetting}, ${codeHash}, true)`.execute(inTransaction.getKysely());
      return work({
        helpings: postgresHelpings(inTransaction),
        codes: postgresHelperCodes(inTransaction),
        accesses: postgresAccessLog(inTransaction),
        cards: cardsOn(inTransaction),
        names: namesOn(inTransaction),
        consents: consentsOn(inTransaction),
        audit: auditOn(inTransaction),
      });
    });

type Tables = Rows<typeof HelpingTable | typeof HelperCodeTable | typeof HelperAccessTable>;

/** Ends help by whoever left the organisation or has another role there, and for one that is suspended. */
const endWithoutStanding = async (em: EntityManager, now: Date): Promise<void> => {
  const db = em.getKysely<Tables & Rows<typeof MembershipTable | typeof OrganisationTable>>();
  await db
    .updateTable("helping")
    .set({ ended_at: now, code: null })
    .where("region", "=", homeRegion)
    .where("ended_at", "is", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("membership")
            .innerJoin("organisation", "organisation.id", "membership.organisation_id")
            .select("membership.person_id")
            .whereRef("membership.person_id", "=", "helping.helper_id")
            .whereRef("membership.organisation_id", "=", "helping.organisation_id")
            .where("membership.role", "in", helperRoles)
            .where("organisation.status", "=", "verified"),
        ),
      ),
    )
    .execute();
};

export const postgresHelpCaretaker = (em: () => EntityManager): HelpCaretaker => ({
  clearUp: (now, eraseBefore) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      await db.deleteFrom("helper_code").where("region", "=", homeRegion).where("expires_at", "<=", now).execute();
      await db
        .updateTable("helping")
        .set({ ended_at: sql`expires_at` })
        .where("region", "=", homeRegion)
        .where("ended_at", "is", null)
        .where("expires_at", "<=", now)
        .execute();
      await db
        .updateTable("helping")
        .set({ code: null })
        .where("region", "=", homeRegion)
        .where("code", "is not", null)
        .where("expires_at", "<=", now)
        .execute();
      await endWithoutStanding(inTransaction, now);
      await db.deleteFrom("helping").where("region", "=", homeRegion).where("ended_at", "<=", eraseBefore).execute();
      await db.deleteFrom("helper_access").where("region", "=", homeRegion).where("at", "<=", eraseBefore).execute();
    }),
});
