import { moderates, type Actor } from "@techconnect/domain/identity/actor";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { maskedEmail } from "@techconnect/domain/organisations/email-domain";
import { stateOfInvitation, type Invitation, type InvitationState } from "@techconnect/domain/organisations/invitation";
import { memberIn, type Member } from "@techconnect/domain/organisations/members";
import type { MemberRole, OrganisationKind, OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import { approvalsNeeded, approvedBy, sharesDomain, type Review } from "@techconnect/domain/organisations/verification";
import type { Page, PageAsked } from "../platform/page.ts";
import type {
  Circle,
  Colleague,
  Organisation,
  OrganisationDesk,
  OrganisationNeeds,
  OwnMembership,
} from "./organisation-desk.ts";

/** An invitation as members see it; its address whole for admins alone. */
export type InvitationShown = Pick<Invitation, "id" | "email" | "role" | "places" | "invitedAt" | "expiresAt"> & {
  readonly state: InvitationState;
};

/** What members and moderators see of an organisation besides. */
export type OrganisationRecord = {
  readonly organisation: Organisation;
  /** One's own; null for a moderator. */
  readonly role: MemberRole | null;
  /** Null for a moderator, who judges an organisation and nobody in it. */
  readonly colleagues: readonly Colleague[] | null;
  readonly invitations: readonly InvitationShown[] | null;
  readonly reviews: readonly Review[];
  /** Moderators who approved since it was submitted. */
  readonly approvals: number;
  /** How many must; null for members while none did: who else is at their domain is not told. */
  readonly approvalsNeeded: 1 | 2 | null;
  /** Is there one at the same domain that it could pass for? Null for members. */
  readonly isDomainShared: boolean | null;
};
export type OrganisationShown = {
  readonly id: string;
  readonly organisation: Organisation;
  readonly record: OrganisationRecord | null;
};
export type ShowOrganisations = (actor: Actor, ids: readonly string[]) => Promise<readonly OrganisationShown[]>;
export type ShowOrganisation = (actor: Actor, id: string) => Promise<OrganisationShown | null>;

/** The organisations of one status, as moderators go through them. */
export type VerificationQueue = {
  readonly page: (asked: PageAsked) => Promise<Page<Organisation>>;
  readonly count: () => Promise<number>;
};
/** Null for whoever does not moderate. */
export type OpenVerificationQueue = (actor: Actor, status: OrganisationStatus) => VerificationQueue | null;
export type OwnMemberships = (actor: Actor) => Promise<readonly OwnMembership[]>;

type Needs = Pick<OrganisationNeeds, "transaction" | "now">;

const invitationShown =
  (isAdmin: boolean, now: Date) =>
  (invitation: Invitation): InvitationShown => {
    const { id, email, role, places, invitedAt, expiresAt } = invitation;
    const shown = email === null || isAdmin ? email : maskedEmail(email);
    return { id, email: shown, role, places, invitedAt, expiresAt, state: stateOfInvitation(invitation, now) };
  };

/** What the records of several organisations are made of, read together. */
type RecordParts = {
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly kindsAt: ReadonlyMap<string, readonly OrganisationKind[]>;
};

const readParts = async (circles: readonly Circle[], desk: OrganisationDesk): Promise<RecordParts> => {
  const all = circles.map(({ organisation }) => organisation);
  const domains = all.flatMap(({ emailDomain }) => emailDomain ?? []);
  return {
    reviews: Map.groupBy(await desk.reviews.of(all.map(({ id }) => id)), ({ organisationId }) => organisationId),
    kindsAt: await desk.organisations.kindsAt([...new Set(domains)]),
  };
};

const recordOf = async (
  { organisation }: Circle,
  me: Member | undefined,
  { reviews: found, kindsAt }: RecordParts,
  { organisations, invitations }: OrganisationDesk,
  now: Date,
): Promise<OrganisationRecord> => {
  const reviews = found.get(organisation.id) ?? [];
  const approvals = approvedBy(reviews, organisation.submittedAt ?? now).size;
  const isShared = sharesDomain(organisation, kindsAt);
  return {
    organisation,
    role: me?.role ?? null,
    colleagues: me ? await organisations.colleagues(organisation.id) : null,
    invitations: me ? (await invitations.of(organisation.id)).map(invitationShown(me.role === "admin", now)) : null,
    reviews,
    approvals,
    approvalsNeeded: me ? (approvals > 0 ? 2 : null) : approvalsNeeded(organisation.isDomainProven, isShared),
    isDomainShared: me ? null : isShared,
  };
};

/** Organisations as far as somebody may see them, read together; those that they may not are left out. */
export const makeShowOrganisations =
  ({ transaction, now }: Needs): ShowOrganisations =>
  async (actor, ids) => {
    const asked = ids.map((id) => id.toLowerCase()).filter(isUuid);
    if (asked.length === 0) return [];
    return transaction(actor, async (desk) => {
      const circles = await desk.organisations.findAll(asked);
      const ownIn = ({ members }: Circle) =>
        actor.kind === "signed-in" ? memberIn(members, actor.personId) : undefined;
      const open = circles.filter((circle) => moderates(actor) || ownIn(circle));
      const parts = await readParts(open, desk);
      const shown: OrganisationShown[] = [];
      for (const circle of circles) {
        const record = open.includes(circle) ? await recordOf(circle, ownIn(circle), parts, desk, now()) : null;
        shown.push({ id: circle.organisation.id, organisation: circle.organisation, record });
      }
      return shown;
    });
  };

/** One of them; null when somebody may not see it, or there is none. */
export const makeShowOrganisation = (needs: Needs): ShowOrganisation => {
  const showAll = makeShowOrganisations(needs);
  return async (actor, id) => (await showAll(actor, [id])).at(0) ?? null;
};

/** What waits for moderators, whoever waits longest first; or what stands elsewhere, in the same order. */
export const makeVerificationQueue =
  ({ transaction }: Pick<Needs, "transaction">): OpenVerificationQueue =>
  (actor, status) =>
    moderates(actor)
      ? {
          page: (asked) => transaction(actor, ({ organisations }) => organisations.inStatus(status, asked)),
          count: () => transaction(actor, ({ organisations }) => organisations.countIn(status)),
        }
      : null;

/** The organisations that somebody is in. */
export const makeOwnMemberships =
  ({ transaction }: Pick<Needs, "transaction">): OwnMemberships =>
  async (actor) =>
    actor.kind === "anonymous" ? [] : transaction(actor, ({ organisations }) => organisations.own());
