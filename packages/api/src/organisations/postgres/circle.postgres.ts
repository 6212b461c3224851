import type { EntityManager } from "@mikro-orm/postgresql";
import { standing, type Actor } from "@techconnect/domain/identity/actor";
import { memberIn, type Member } from "@techconnect/domain/organisations/members";
import { actAlsoFor } from "../../platform/postgres/as-actor.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Circle, Organisation } from "../organisation-desk.ts";
import { organisationColumns, organisationOf, type OrganisationTables } from "./organisation-rows.ts";

/** Members as the transaction may see them, who came first first. */
const membersOf = (em: EntityManager, organisationId: string): Promise<readonly Member[]> =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .select(["person_id as personId", "role", "places"])
    .where("region", "=", homeRegion)
    .where("organisation_id", "=", organisationId)
    .orderBy("since")
    .orderBy("person_id")
    .execute();

const selectOrganisation = (em: EntityManager, id: string) =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("organisation")
    .select(organisationColumns)
    .where("region", "=", homeRegion)
    .where("id", "=", id);

/** Somebody who came in a moment ago, by a request whose actor does not know it yet. */
const isNewcomer = (actor: Actor, { id, standing: stands }: Organisation, members: readonly Member[]): boolean =>
  actor.kind === "signed-in" &&
  !actor.isSuspended &&
  stands.status !== "suspended" &&
  memberIn(members, actor.personId) !== undefined &&
  !standing(actor).some(({ organisationId }) => organisationId === id);

/** An organisation, and as much of its members as its person may see. */
export const findCircle = async (em: EntityManager, actor: Actor, id: string): Promise<Circle | null> => {
  const row = await selectOrganisation(em, id).executeTakeFirst();
  if (!row) return null;
  const organisation = organisationOf(row);
  const members = await membersOf(em, id);
  if (!isNewcomer(actor, organisation, members)) return { organisation, members };
  await actAlsoFor(em, id);
  return { organisation, members: await membersOf(em, id) };
};

/** The organisation, locked until the transaction ends. @param em one that acts for it, or moderates */
export const lockCircle = async (em: EntityManager, id: string): Promise<Circle | null> => {
  const row = await selectOrganisation(em, id).forUpdate().executeTakeFirst();
  // its members only now: whoever held it before may have changed them
  return row ? { organisation: organisationOf(row), members: await membersOf(em, id) } : null;
};

/** Has the transaction act for an organisation that its person is in, though it may be suspended. */
export const actAsMember = async (em: EntityManager, personId: string, organisationId: string): Promise<void> => {
  const own = await em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .select("role")
    .where("region", "=", homeRegion)
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (own) await actAlsoFor(em, organisationId);
};
