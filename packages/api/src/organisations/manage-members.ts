import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { changeMember, depart, isRoleOf, transfer, type Member } from "@techconnect/domain/organisations/members";
import type { MemberRole } from "@techconnect/domain/organisations/organisation";
import { readPlaces } from "@techconnect/domain/organisations/places";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Saved } from "./create-organisation.ts";
import { notThese, type LastAdmin, type NoAccess } from "./failures.ts";
import { asAdmin, asMember, type MemberAtWork } from "./in-organisation.ts";
import { said, type OrganisationNeeds } from "./organisation-desk.ts";

export type AskedMember = Member & { readonly organisationId: string };
export type AskedTransfer = {
  readonly organisationId: string;
  /** Who becomes admin. */
  readonly personId: string;
  /** What whoever hands over goes on as. */
  readonly ownRole: MemberRole;
};
export type ChangeMemberError = NoAccess | InvalidInput | LastAdmin;
export type ChangeMember = (actor: Actor, asked: AskedMember) => Promise<Result<Saved, ChangeMemberError>>;
export type TransferOrganisation = (actor: Actor, asked: AskedTransfer) => Promise<Result<Saved, ChangeMemberError>>;
export type RemoveMemberError = NoAccess | LastAdmin;
export type RemoveMember = (
  actor: Actor,
  asked: { readonly organisationId: string; readonly personId: string },
) => Promise<Result<Saved, RemoveMemberError>>;
export type LeaveOrganisation = (
  actor: Actor,
  organisationId: string,
) => Promise<Result<{ readonly left: true }, RemoveMemberError>>;

type Needs = Pick<OrganisationNeeds, "transaction">;

const noRole = (field: string) =>
  invalidInput(["input", field], "Members of this kind of organisation do not have that role.");

const person = (personId: string) => ({ subject: { kind: "person", id: personId } });

/** Keeps members as they are after a change, and says so in the log. */
const keepMembers = async (
  { desk, organisation, members, actor }: MemberAtWork,
  after: readonly Member[],
  action: string,
  personId: string,
): Promise<Result<Saved, never>> => {
  await desk.organisations.saveMembers({ organisation, members }, after);
  await desk.audit.append(said(actor, organisation.id, action, person(personId)));
  return ok({ organisationId: organisation.id });
};

/** Gives a member another role, or other places. */
export const makeChangeMember =
  ({ transaction }: Needs): ChangeMember =>
  (actor, { organisationId, personId, role, places: asked }) =>
    asAdmin<Saved, ChangeMemberError>(transaction, actor, organisationId, async (at) => {
      if (!isRoleOf(at.organisation.kind, role)) return noRole("role");
      const places = readPlaces(asked);
      if (places === null) return invalidInput(["input", "places"], "A place is an area of a postcode: four digits.");

      const changed = changeMember(at.members, { personId, role, places });
      if (!changed.ok) return notThese(at.organisation, changed.error);
      return keepMembers(at, changed.value, "member.change", personId);
    });

/** Has somebody else look after an organisation, and steps back, in one. */
export const makeTransferOrganisation =
  ({ transaction }: Needs): TransferOrganisation =>
  (actor, { organisationId, personId, ownRole }) =>
    asAdmin<Saved, ChangeMemberError>(transaction, actor, organisationId, async (at) => {
      if (!isRoleOf(at.organisation.kind, ownRole)) return noRole("ownRole");
      const changed = transfer(at.members, { from: at.me.personId, to: personId, role: ownRole });
      if (!changed.ok) return notThese(at.organisation, changed.error);
      return keepMembers(at, changed.value, "organisation.transfer", personId);
    });

/** Lets a member go; the organisation itself stays. */
export const makeRemoveMember =
  ({ transaction }: Needs): RemoveMember =>
  (actor, { organisationId, personId }) =>
    asAdmin<Saved, RemoveMemberError>(transaction, actor, organisationId, async (at) => {
      const left = depart(at.members, personId);
      if (!left.ok) return notThese(at.organisation, left.error);
      if (left.value.length === 0) return notThese(at.organisation, { kind: "NoAdminLeft", message: "" });
      return keepMembers(at, left.value, "member.remove", personId);
    });

/** Leaves an organisation. Whoever is alone in it closes it; one that is suspended keeps its data without anybody. */
export const makeLeaveOrganisation =
  ({ transaction }: Needs): LeaveOrganisation =>
  (actor, organisationId) =>
    asMember<{ readonly left: true }, RemoveMemberError>(transaction, actor, organisationId, async (at) => {
      const { organisation, me, desk } = at;
      const left = depart(at.members, me.personId);
      if (!left.ok) return notThese(organisation, left.error);

      await keepMembers(at, left.value, "member.leave", me.personId);
      if (left.value.length === 0 && organisation.standing.status !== "suspended") {
        await desk.organisations.close(organisation);
        await desk.audit.append(said(at.actor, organisation.id, "organisation.close"));
      }
      return ok({ left: true });
    });
