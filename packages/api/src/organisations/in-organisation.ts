import { moderates, type Actor, type SignedIn } from "@techconnect/domain/identity/actor";
import type { Failure, Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { memberIn, type Member } from "@techconnect/domain/organisations/members";
import { reaches } from "@techconnect/domain/organisations/organisation-status";
import { notAllowed, notFound, notSignedIn } from "../platform/access-failures.ts";
import type { NoAccess } from "./failures.ts";
import type { Circle, OrganisationDesk, OrganisationTransaction } from "./organisation-desk.ts";

/** An organisation that nobody else changes until the transaction ends, and whoever works on it. */
export type AtWork = Circle & { readonly desk: OrganisationDesk; readonly actor: SignedIn };
/** The same, for one of its members. */
export type MemberAtWork = AtWork & { readonly me: Member };

/** Work that takes an organisation first. */
type Working<At, Value, Error extends Failure> = (at: At) => Promise<Result<Value, Error>>;

/** May somebody see that there is such an organisation? */
const isSeenBy = (actor: Actor, { organisation, members }: Circle): boolean =>
  reaches(organisation.standing) ||
  moderates(actor) ||
  (actor.kind === "signed-in" && memberIn(members, actor.personId) !== undefined);

/** Takes an organisation for somebody who is in it or moderates; nobody else gets this far. */
export const inOrganisation = async <Value, Error extends Failure>(
  transaction: OrganisationTransaction,
  actor: Actor,
  organisationId: string,
  work: Working<AtWork, Value, Error>,
): Promise<Result<Value, Error | NoAccess>> => {
  if (actor.kind === "anonymous") return notSignedIn;
  const id = organisationId.toLowerCase();
  if (!isUuid(id)) return notFound;
  return transaction<Result<Value, Error | NoAccess>>(actor, async (desk) => {
    const circle = await desk.organisations.take(id);
    if (circle) return work({ ...circle, desk, actor });
    return (await desk.organisations.find(id)) ? notAllowed : notFound;
  });
};

/** The same for its members alone. Who is one, is asked anew once nobody can change it any more. */
export const asMember = <Value, Error extends Failure>(
  transaction: OrganisationTransaction,
  actor: Actor,
  organisationId: string,
  work: Working<MemberAtWork, Value, Error>,
): Promise<Result<Value, Error | NoAccess>> =>
  inOrganisation<Value, Error | NoAccess>(transaction, actor, organisationId, async (at) => {
    const me = memberIn(at.members, at.actor.personId);
    if (me) return work({ ...at, me });
    return isSeenBy(actor, at) ? notAllowed : notFound;
  });

/** The same for its admins, while neither they nor the organisation are suspended. */
export const asAdmin = <Value, Error extends Failure>(
  transaction: OrganisationTransaction,
  actor: Actor,
  organisationId: string,
  work: Working<MemberAtWork, Value, Error>,
): Promise<Result<Value, Error | NoAccess>> =>
  asMember<Value, Error | NoAccess>(transaction, actor, organisationId, async (at) => {
    const isStanding = !at.actor.isSuspended && at.organisation.standing.status !== "suspended";
    return isStanding && at.me.role === "admin" ? work(at) : notAllowed;
  });

/** The same for moderators, about organisations that are not their own. */
export const asModerator = <Value, Error extends Failure>(
  transaction: OrganisationTransaction,
  actor: Actor,
  organisationId: string,
  work: Working<AtWork, Value, Error>,
): Promise<Result<Value, Error | NoAccess>> =>
  inOrganisation<Value, Error | NoAccess>(transaction, actor, organisationId, async (at) => {
    if (!moderates(actor)) return isSeenBy(actor, at) ? notAllowed : notFound;
    return memberIn(at.members, at.actor.personId) ? notAllowed : work(at);
  });
