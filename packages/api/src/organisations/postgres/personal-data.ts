import type { EntityManager } from "@mikro-orm/postgresql";
import { depart, type Member } from "@techconnect/domain/organisations/members";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { brieflyInBackground } from "../../platform/postgres/background.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonalData, Subject } from "../../platform/slice.ts";
import { WouldLeaveNoAdmin } from "../erase-memberships.ts";
import type { Circle } from "../organisation-desk.ts";
import { actAsMember, lockCircle } from "./circle.postgres.ts";
import type { OrganisationTables } from "./organisation-rows.ts";
import { closeOrganisation, dropMembers } from "./organisations.postgres.ts";

type Departure = { readonly circle: Circle; readonly after: readonly Member[] | null };

/**
 * What is left of each organisation of somebody without them; null where nobody would look after those who stay. They
 * stay as they are until the transaction ends, always taken in the same order, so that two who go never block each other.
 */
const departuresOf = async (em: EntityManager, personId: string): Promise<readonly Departure[]> => {
  const rows = await em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .select("organisation_id as id")
    .where("region", "=", homeRegion)
    .where("person_id", "=", personId)
    .orderBy("organisation_id")
    .execute();
  const departures: Departure[] = [];
  for (const { id } of rows) {
    await actAsMember(em, personId, id);
    const circle = await lockCircle(em, id);
    if (!circle) continue;
    const left = depart(circle.members, personId);
    if (left.ok || left.error.kind === "NoAdminLeft") departures.push({ circle, after: left.ok ? left.value : null });
  }
  return departures;
};

/**
 * The organisations of which somebody is the last admin while others stay: their account cannot be erased before they
 * hand those over.
 *
 * @param em inside a transaction of that person
 */
export const organisationsLeftWithoutAdmin = async (
  em: EntityManager,
  personId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  (await departuresOf(em, personId)).flatMap(({ circle: { organisation }, after }) =>
    after === null ? [{ id: organisation.id, name: organisation.name }] : [],
  );

/** Rows of others that name somebody: each statement says whom it means. */
const eraseTraces = async (em: EntityManager, { personId, email }: Subject): Promise<void> => {
  const db = em.getKysely<OrganisationTables>();
  const received = await brieflyInBackground(em, async () => {
    await db.updateTable("invitation").set({ invited_by: null }).where("invited_by", "=", personId).execute();
    await db
      .updateTable("organisation_review")
      .set({ moderator_id: null })
      .where("moderator_id", "=", personId)
      .execute();
    return db
      .deleteFrom("invitation")
      .where("region", "=", homeRegion)
      .where("email", "=", email)
      .returning("id")
      .execute();
  });
  for (const { id } of received) await eraseMailsAbout(em, id);
};

const erase: PersonalData["erase"] = async (em, subject) => {
  const departures = await departuresOf(em, subject.personId);
  const orphaned = departures.filter(({ after }) => after === null).map(({ circle }) => circle.organisation);
  if (orphaned.length > 0) throw new WouldLeaveNoAdmin(orphaned.map(({ id, name }) => ({ id, name })));

  for (const { circle, after } of departures) {
    await dropMembers(em, circle.organisation.id, [subject.personId]);
    // one that is suspended keeps its data, without anybody
    const isClosed = after?.length === 0 && circle.organisation.standing.status !== "suspended";
    if (isClosed) await closeOrganisation(em)(circle.organisation);
  }
  await eraseTraces(em, subject);
};

const held: PersonalData["held"] = async (em, { personId, email }) => {
  const db = em.getKysely<OrganisationTables>();
  return brieflyInBackground(em, async () => {
    const memberships = await db
      .selectFrom("membership")
      .innerJoin("organisation", "organisation.id", "membership.organisation_id")
      .select(["organisation.name as organisation", "membership.organisation_id as organisationId"])
      .select(["membership.role", "membership.places", "membership.since"])
      .where("membership.person_id", "=", personId)
      .execute();
    const invitations = () =>
      db
        .selectFrom("invitation")
        .innerJoin("organisation", "organisation.id", "invitation.organisation_id")
        .select(["organisation.name as organisation", "invitation.role", "invitation.places"])
        .select(["invitation.invited_at as invitedAt", "invitation.expires_at as expiresAt", "ended"]);
    return {
      memberships,
      invitationsSent: await invitations().where("invited_by", "=", personId).execute(),
      invitationsReceived: await invitations()
        .select(["invitation.email", "invitation.locale"])
        .where("invitation.email", "=", email)
        .execute(),
      organisationsReviewed: await db
        .selectFrom("organisation_review")
        .innerJoin("organisation", "organisation.id", "organisation_review.organisation_id")
        .select(["organisation.name as organisation", "verdict", "reason", "organisation_review.at"])
        .where("moderator_id", "=", personId)
        .execute(),
    };
  });
};

/** What is kept of people: where they are members, whom they invited and who invited them, what they judged. */
export const personalData: PersonalData = {
  held,
  handOverFirst: (em, { personId }) => organisationsLeftWithoutAdmin(em, personId),
  erase,
};
