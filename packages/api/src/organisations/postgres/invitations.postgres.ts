import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Actor } from "@techconnect/domain/identity/actor";
import type { Invitation } from "@techconnect/domain/organisations/invitation";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { actAlsoFor } from "../../platform/postgres/as-actor.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Invitations, Reviews } from "../organisation-desk.ts";
import { lockCircle } from "./circle.postgres.ts";
import {
  invitationColumns,
  invitationOf,
  invitationRow,
  organisationColumns,
  organisationOf,
  type OrganisationTables,
} from "./organisation-rows.ts";
import { invitationTokenSetting, ownInvitationsSetting } from "./organisation.table.ts";

const selectInvitations = (em: EntityManager) =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("invitation")
    .select(invitationColumns)
    .where("invitation.region", "=", homeRegion);

/** That of a link; the transaction sees it, and the organisation of it, from here on. */
const ofTheLink = async (em: EntityManager, tokenHash: string): Promise<Invitation | null> => {
  await sql`select set_config(${invitationTokenSetting}, ${tokenHash}, true)`.execute(em.getKysely());
  const row = await selectInvitations(em).where("token_hash", "=", tokenHash).executeTakeFirst();
  return row ? invitationOf(row) : null;
};

/** What whoever has a link finds by it. */
const byLink = (em: EntityManager): Pick<Invitations, "find" | "take"> => ({
  find: async (tokenHash) => {
    const invitation = await ofTheLink(em, tokenHash);
    if (!invitation) return null;
    const row = await em
      .getKysely<OrganisationTables>()
      .selectFrom("organisation")
      .select(organisationColumns)
      .where("region", "=", homeRegion)
      .where("id", "=", invitation.organisationId)
      .executeTakeFirstOrThrow();
    return { invitation, circle: { organisation: organisationOf(row), members: [] } };
  },
  take: async (tokenHash) => {
    const sent = await ofTheLink(em, tokenHash);
    if (!sent) return null;
    await actAlsoFor(em, sent.organisationId);
    const circle = await lockCircle(em, sent.organisationId);
    // once more: whoever held the organisation may have ended it
    const invitation = await ofTheLink(em, tokenHash);
    return circle && invitation && { invitation, circle };
  },
});

/** Those to the address of whoever asks; the transaction sees them, and who sent them, while they are read. */
const received =
  (em: EntityManager, actor: Actor): Invitations["received"] =>
  async (now, most) => {
    if (actor.kind === "anonymous") return [];
    const turn = (to: string) => sql`select set_config(${ownInvitationsSetting}, ${to}, true)`.execute(em.getKysely());
    await turn("on");
    const rows = await selectInvitations(em)
      .innerJoin("organisation", "organisation.id", "invitation.organisation_id")
      .select(["organisation.name", "organisation.kind"])
      .where("organisation.region", "=", homeRegion)
      .where("organisation.status", "!=", "suspended")
      .where("invitation.email", "=", actor.email)
      .where("ended", "is", null)
      .where("expires_at", ">", now)
      .orderBy("invited_at", "desc")
      .orderBy("invitation.id")
      .limit(most)
      .execute();
    await turn("");
    return rows.map(({ name, kind, ...row }) => ({ invitation: invitationOf(row), organisation: { name, kind } }));
  };

/** @param em inside the transaction of whoever asks */
export const postgresInvitations = (em: EntityManager, actor: Actor): Invitations => {
  const db = em.getKysely<OrganisationTables>();
  return {
    keep: async (invitation) => {
      await db.insertInto("invitation").values(invitationRow(invitation)).execute();
    },
    save: async (invitation) => {
      const { region, id, ...row } = invitationRow(invitation);
      if (invitation.email === null) await eraseMailsAbout(em, id);
      await db.updateTable("invitation").set(row).where("region", "=", region).where("id", "=", id).execute();
    },
    of: async (organisationId) => {
      const rows = await selectInvitations(em)
        .where("organisation_id", "=", organisationId)
        .orderBy("invited_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(invitationOf);
    },
    ...byLink(em),
    received: received(em, actor),
  };
};

/** @param em inside the transaction of whoever asks */
export const postgresReviews = (em: EntityManager): Reviews => {
  const db = em.getKysely<OrganisationTables>();
  return {
    of: async (organisationIds) => {
      if (organisationIds.length === 0) return [];
      const rows = await db
        .selectFrom("organisation_review")
        .select(["id", "organisation_id as organisationId", "moderator_id as moderatorId", "verdict", "reason", "at"])
        .where("region", "=", homeRegion)
        .where(isAnyOf("organisation_id", organisationIds))
        .orderBy("at", "desc")
        .orderBy("id", "desc")
        .execute();
      return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
    },
    add: async ({ id, organisationId, moderatorId, verdict, reason, at }) => {
      const row = { id, organisation_id: organisationId, moderator_id: moderatorId, verdict, reason, at };
      await db
        .insertInto("organisation_review")
        .values({ region: homeRegion, ...row })
        .execute();
    },
  };
};
