import type { EntityManager } from "@mikro-orm/postgresql";
import { standing, type Actor } from "@techconnect/domain/identity/actor";
import { memberIn, type Member } from "@techconnect/domain/organisations/members";
import { actAlsoFor } from "../../platform/postgres/as-actor.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Circle, Organisation } from "../organisation-desk.ts";
import { organisationColumns, organisationOf, type OrganisationTables } from "./organisation-rows.ts";

/** Members as the transaction may see them, by organisation; who came first first. */
const membersOf = async (
  em: EntityManager,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Member[]>> => {
  const rows = await em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .select(["organisation_id as organisationId", "person_id as personId", "role", "places"])
    .where("region", "=", homeRegion)
    .where(isAnyOf("organisation_id", organisationIds))
    .orderBy("since")
    .orderBy("person_id")
    .execute();
  const members = rows.map(({ organisationId, ...member }) => ({ organisationId, member }));
  const found = Map.groupBy(members, ({ organisationId }) => organisationId);
  return new Map([...found].map(([id, of]) => [id, of.map(({ member }) => member)]));
};

const selectOrganisations = (em: EntityManager, ids: readonly string[]) =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("organisation")
    .select(organisationColumns)
    .where("region", "=", homeRegion)
    .where(isAnyOf("id", ids));

/** Somebody who came in a moment ago, by a request whose actor does not know it yet. */
const isNewcomer = (actor: Actor, { id, standing: stands }: Organisation, members: readonly Member[]): boolean =>
  actor.kind === "signed-in" &&
  !actor.isSuspended &&
  stands.status !== "suspended" &&
  memberIn(members, actor.personId) !== undefined &&
  !standing(actor).some(({ organisationId }) => organisationId === id);

/** Organisations, and as much of their members as their person may see. */
export const findCircles = async (
  em: EntityManager,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly Circle[]> => {
  const organisations = (await selectOrganisations(em, ids).execute()).map(organisationOf);
  if (organisations.length === 0) return [];
  const found = organisations.map(({ id }) => id);
  const seen = await membersOf(em, found);
  const circle = (members: typeof seen) => (organisation: Organisation) => ({
    organisation,
    members: members.get(organisation.id) ?? [],
  });
  const circles = organisations.map(circle(seen));
  const newcomers = circles.filter(({ organisation, members }) => isNewcomer(actor, organisation, members));
  if (newcomers.length === 0) return circles;
  for (const { organisation } of newcomers) await actAlsoFor(em, organisation.id);
  return organisations.map(circle(await membersOf(em, found)));
};

/** The organisation, locked until the transaction ends. @param em one that acts for it, or moderates */
export const lockCircle = async (em: EntityManager, id: string): Promise<Circle | null> => {
  const row = await selectOrganisations(em, [id]).forUpdate().executeTakeFirst();
  // its members only now: whoever held it before may have changed them
  return row ? { organisation: organisationOf(row), members: (await membersOf(em, [id])).get(id) ?? [] } : null;
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
