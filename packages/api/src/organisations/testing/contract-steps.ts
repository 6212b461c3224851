import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import type { Member } from "@techconnect/domain/organisations/members";
import type { Organisation, OrganisationTransaction } from "../organisation-desk.ts";
import type { KnownPerson } from "./organisations.memory.ts";

/** What a contract about organisations is tried on. */
export type Ports = {
  readonly transaction: OrganisationTransaction;
  readonly addPerson: (person: KnownPerson) => Promise<void>;
};

/** A founder. */
export const admin = ({ personId }: SignedIn): Member => ({ personId, role: "admin", places: [] });

/** Whoever asks, as their next request has them: they act for the organisation. */
export const actingFor = (actor: SignedIn, { id, kind, standing }: Organisation): SignedIn => ({
  ...actor,
  memberships: [{ organisationId: id, kind, status: standing.status, role: "admin", places: [] }],
});

/** Somebody brings it in. */
export const found = ({ transaction }: Ports, organisation: Organisation, founder: SignedIn) =>
  transaction(founder, ({ organisations }) => organisations.found(organisation, admin(founder)));
/** As somebody may see it. */
export const find = ({ transaction }: Ports, actor: Actor, { id }: Organisation) =>
  transaction(actor, ({ organisations }) => organisations.find(id));
