import type { EntityManager } from "@mikro-orm/postgresql";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Admin, LettersDesk } from "../letters-desk.ts";
import {
  invitationColumns,
  invitationOf,
  organisationColumns,
  organisationOf,
  type OrganisationTables,
} from "./organisation-rows.ts";

const adminsOf = (em: EntityManager, organisationId: string): Promise<readonly Admin[]> =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select(["person.id as personId", "person.email", "person.locale"])
    .where("membership.region", "=", homeRegion)
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "admin")
    .orderBy("person.id")
    .execute();

const nameOf = (em: EntityManager, organisationId: string) =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("organisation")
    .select(organisationColumns)
    .where("region", "=", homeRegion)
    .where("id", "=", organisationId)
    .executeTakeFirst();

const invitedOnce =
  (em: () => EntityManager, now: () => Date): LettersDesk["invitedOnce"] =>
  (id, tell) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<OrganisationTables>();
      const row = await db
        .selectFrom("invitation")
        .select(invitationColumns)
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .where("told_at", "is", null)
        .where("ended", "is", null)
        .forUpdate()
        .executeTakeFirst();
      const organisation = row && (await nameOf(inTransaction, row.organisationId));
      if (!organisation) return;

      await tell({ invitation: invitationOf(row), organisation: organisationOf(organisation) });
      await db
        .updateTable("invitation")
        .set({ told_at: now() })
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .execute();
    });

const judgedOnce =
  (em: () => EntityManager, now: () => Date): LettersDesk["judgedOnce"] =>
  (id, tell) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<OrganisationTables>();
      const row = await db
        .selectFrom("organisation_review")
        .select(["id", "organisation_id as organisationId", "moderator_id as moderatorId", "verdict", "reason", "at"])
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .where("told_at", "is", null)
        .forUpdate()
        .executeTakeFirst();
      const organisation = row && (await nameOf(inTransaction, row.organisationId));
      if (!organisation) return;

      const admins = await adminsOf(inTransaction, row.organisationId);
      const review = { ...row, at: instantOf(row.at) };
      await tell({ review, organisation: organisationOf(organisation), admins });
      await db
        .updateTable("organisation_review")
        .set({ told_at: now() })
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .execute();
    });

/** @param now stamps when somebody was told */
export const postgresLettersDesk = (em: () => EntityManager, now: () => Date): LettersDesk => ({
  invitedOnce: invitedOnce(em, now),
  judgedOnce: judgedOnce(em, now),
  eraseOld: (instant) =>
    inBackground(em(), async (inTransaction) => {
      const erased = await inTransaction
        .getKysely<OrganisationTables>()
        .deleteFrom("invitation")
        .where("region", "=", homeRegion)
        .where("erase_after", "<=", instant)
        .returning("id")
        .execute();
      for (const { id } of erased) await eraseMailsAbout(inTransaction, id);
      return erased.map(({ id }) => id);
    }),
});
