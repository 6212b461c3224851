import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import type { Invitation } from "@techconnect/domain/organisations/invitation";
import type { Member } from "@techconnect/domain/organisations/members";
import type { OrganisationKind, OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import type { OrganisationDetails } from "@techconnect/domain/organisations/organisation-details";
import type { Standing } from "@techconnect/domain/organisations/organisation-status";
import type { Review } from "@techconnect/domain/organisations/verification";
import type { Audit } from "../platform/audit/audit.ts";
import type { Outbox } from "../platform/events.ts";
import type { Page, PageAsked } from "../platform/page.ts";

/** An organisation, as it is kept. */
export type Organisation = OrganisationDetails & {
  /** UUIDv7. */
  readonly id: string;
  readonly requestId: string;
  readonly kind: OrganisationKind;
  readonly standing: Standing;
  /** Did somebody of the organisation who is signed in have an address at its domain? */
  readonly isDomainProven: boolean;
  /** Rises with every change, so that two who change at once hear of each other. */
  readonly version: number;
  readonly createdAt: Date;
  /** Since when it waits for a moderator, or last did. */
  readonly submittedAt: Date | null;
  /** Since when it is verified, or was until it was suspended. */
  readonly verifiedAt: Date | null;
};

/** An organisation with its members, as far as whoever asks may see them. */
export type Circle = { readonly organisation: Organisation; readonly members: readonly Member[] };

/** A member, as colleagues see one. */
export type Colleague = Member & { readonly name: string; readonly email: string; readonly since: Date };

/** One's own place in an organisation. */
export type OwnMembership = {
  readonly organisation: Organisation;
  readonly role: Member["role"];
  readonly places: Member["places"];
};

/** An invitation to one's own address, with who sent it. */
export type Received = {
  readonly invitation: Invitation;
  readonly organisation: Pick<Organisation, "name" | "kind">;
};

/** Somebody was invited; `id` is that of the invitation. */
export type MemberInvited = { readonly kind: "MemberInvited"; readonly id: string };
/** A moderator verified, sent back, suspended or reinstated an organisation; `id` is that of the review. */
export type OrganisationJudged = { readonly kind: "OrganisationJudged"; readonly id: string };

/** Organisations as one person's transaction sees them. Every implementation passes `testing/organisations.contract.ts`. */
export type Organisations = {
  /** Keeps a new one with its first member, or gives the one of the same form; null when the form was somebody else's. */
  readonly found: (organisation: Organisation, founder: Member) => Promise<Organisation | null>;
  /** Verified ones for everybody, one's own in any state, all for moderators. */
  readonly find: (id: string) => Promise<Circle | null>;
  /** The same of several, in no order; those that one may not see are left out. */
  readonly findAll: (ids: readonly string[]) => Promise<readonly Circle[]>;
  /** To change it, for members and moderators: others who want to wait until this transaction ends. */
  readonly take: (id: string) => Promise<Circle | null>;
  readonly save: (organisation: Organisation) => Promise<void>;
  readonly saveMembers: (circle: Circle, members: readonly Member[]) => Promise<void>;
  /** Erases it with its invitations and reviews. */
  readonly close: (organisation: Organisation) => Promise<void>;
  /** Which kinds of organisation stand at these e-mail domains, as far as a moderator sees. */
  readonly kindsAt: (emailDomains: readonly string[]) => Promise<ReadonlyMap<string, readonly OrganisationKind[]>>;
  /** Who is in it besides, by name; in one that is suspended only oneself. */
  readonly colleagues: (id: string) => Promise<readonly Colleague[]>;
  /** Those that one is in, by name. */
  readonly own: () => Promise<readonly OwnMembership[]>;
  /** Those that stand there; who was submitted, or else brought in, longest ago first. */
  readonly inStatus: (status: OrganisationStatus, asked: PageAsked) => Promise<Page<Organisation>>;
  readonly countIn: (status: OrganisationStatus) => Promise<number>;
};

/** Invitations of organisations that one acts for, that of one link, or those to one's own address. */
export type Invitations = {
  /** Keeps a new one. */
  readonly keep: (invitation: Invitation) => Promise<void>;
  readonly save: (invitation: Invitation) => Promise<void>;
  /** All of an organisation, newest first; those that ended too, until they are erased. */
  readonly of: (organisationId: string) => Promise<readonly Invitation[]>;
  /** That of a link, with its organisation; no members. */
  readonly find: (tokenHash: string) => Promise<{ readonly invitation: Invitation; readonly circle: Circle } | null>;
  /** The same to accept it: the organisation waits for this transaction, which from here on acts for it. */
  readonly take: (tokenHash: string) => Promise<{ readonly invitation: Invitation; readonly circle: Circle } | null>;
  /** The newest that are open for one's own address, of organisations that are not suspended. @param most so many */
  readonly received: (now: Date, most: number) => Promise<readonly Received[]>;
};

/** What moderators said. */
export type Reviews = {
  /** About these organisations, newest first. */
  readonly of: (organisationIds: readonly string[]) => Promise<readonly Review[]>;
  readonly add: (review: Review) => Promise<void>;
};

/** What a transaction of one person works with. */
export type OrganisationDesk = {
  readonly organisations: Organisations;
  readonly invitations: Invitations;
  readonly reviews: Reviews;
  readonly outbox: Outbox<MemberInvited | OrganisationJudged>;
  readonly audit: Audit;
};

/** Runs `work` in one transaction that sees what belongs to whoever asks; throwing rolls everything back. */
export type OrganisationTransaction = <T>(actor: Actor, work: (desk: OrganisationDesk) => Promise<T>) => Promise<T>;

/** Makes and hashes the secret that belongs to an invitation. */
export type InvitationTokens = {
  /** Always the same for the same invitation, and to be guessed by nobody. Fits in an address. */
  readonly tokenFor: (invitationId: string) => string;
  readonly hashOf: (token: string) => string;
};

/** What use-cases of people who are signed in need. */
export type OrganisationNeeds = {
  readonly transaction: OrganisationTransaction;
  readonly tokens: InvitationTokens;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** Says in the audit log what somebody did to an organisation. */
export const said = (
  { personId }: Pick<SignedIn, "personId">,
  organisationId: string,
  action: string,
  more: { readonly subject?: { readonly kind: string; readonly id: string }; readonly reason?: string | null } = {},
) => ({
  action,
  personId,
  onBehalfOf: null,
  organisationId,
  subject: more.subject ?? { kind: "organisation", id: organisationId },
  reason: more.reason ?? null,
});
