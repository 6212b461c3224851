import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Actor } from "@techconnect/domain/identity/actor";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { actAlsoFor } from "../../platform/postgres/as-actor.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Organisations } from "../organisation-desk.ts";
import { actAsMember, lockCircle } from "./circle.postgres.ts";
import {
  memberRow,
  organisationColumns,
  organisationOf,
  organisationRow,
  type OrganisationTables,
} from "./organisation-rows.ts";
import { organisationReads } from "./organisation-reads.postgres.ts";

type Needs = { readonly actor: Actor; readonly now: () => Date };

/** Lets these go. */
export const dropMembers = async (
  em: EntityManager,
  organisationId: string,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return;
  await em
    .getKysely<OrganisationTables>()
    .deleteFrom("membership")
    .where("region", "=", homeRegion)
    .where("organisation_id", "=", organisationId)
    .where(isAnyOf("person_id", personIds))
    .execute();
};

/** Keeps members as they are after a change, row by row that differs. */
const saveMembers =
  (em: EntityManager, now: () => Date): Organisations["saveMembers"] =>
  async ({ organisation, members }, after) => {
    const db = em.getKysely<OrganisationTables>();
    const gone = members.filter(({ personId }) => !after.some((member) => member.personId === personId));
    const changed = after.filter((member) => !members.includes(member));
    if (changed.length > 0)
      await db
        .insertInto("membership")
        .values(changed.map((member) => memberRow(organisation.id, member, now())))
        .onConflict((conflict) =>
          conflict
            .columns(["region", "organisation_id", "person_id"])
            .doUpdateSet({ role: sql`excluded.role`, places: sql`excluded.places` }),
        )
        .execute();
    await dropMembers(
      em,
      organisation.id,
      gone.map(({ personId }) => personId),
    );
  };

export const closeOrganisation =
  (em: EntityManager): Organisations["close"] =>
  async ({ id }) => {
    const db = em.getKysely<OrganisationTables>();
    const invitations = await db
      .deleteFrom("invitation")
      .where("region", "=", homeRegion)
      .where("organisation_id", "=", id)
      .returning("id")
      .execute();
    for (const invitation of invitations) await eraseMailsAbout(em, invitation.id);
    for (const table of ["organisation_review", "membership"] as const)
      await db.deleteFrom(table).where("region", "=", homeRegion).where("organisation_id", "=", id).execute();
    await eraseMailsAbout(em, id);
    await db.deleteFrom("organisation").where("region", "=", homeRegion).where("id", "=", id).execute();
  };

const found =
  (em: EntityManager, now: () => Date): Organisations["found"] =>
  async (organisation, founder) => {
    const db = em.getKysely<OrganisationTables>();
    await actAlsoFor(em, organisation.id);
    // whoever sends the same form at the same moment waits here until the first one is kept or given up
    const { numInsertedOrUpdatedRows: made = 0n } = await db
      .insertInto("organisation")
      .values(organisationRow(organisation))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (made > 0n) {
      await db
        .insertInto("membership")
        .values(memberRow(organisation.id, founder, now()))
        .execute();
      return organisation;
    }
    const earlier = await db
      .selectFrom("organisation")
      .innerJoin("membership as own", "own.organisation_id", "organisation.id")
      .select(organisationColumns)
      .where("organisation.region", "=", homeRegion)
      .where("organisation.request_id", "=", organisation.requestId)
      .where("own.person_id", "=", founder.personId)
      .executeTakeFirst();
    return earlier ? organisationOf(earlier) : null;
  };

/** @param em inside the transaction of whoever asks */
export const postgresOrganisations = (em: EntityManager, { actor, now }: Needs): Organisations => ({
  ...organisationReads(em, actor),
  found: found(em, now),
  take: async (id) => {
    if (actor.kind === "signed-in") await actAsMember(em, actor.personId, id);
    return lockCircle(em, id);
  },
  save: async (organisation) => {
    const { region, id, ...row } = organisationRow(organisation);
    const db = em.getKysely<OrganisationTables>();
    await db.updateTable("organisation").set(row).where("region", "=", region).where("id", "=", id).execute();
  },
  saveMembers: saveMembers(em, now),
  close: closeOrganisation(em),
});
