import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import type { Locale } from "../kernel/locale.ts";
import { isUuid } from "../kernel/uuid.ts";
import { dayInAmsterdam, secondsLeftOfDayInAmsterdam } from "../support/working-days.ts";
import type { TooManyRequests } from "../support/call-request.ts";
import { readEmail } from "./email-domain.ts";
import { isRoleOf } from "./members.ts";
import type { MemberRole, OrganisationKind, OrganisationStatus } from "./organisation.ts";
import { readPlaces } from "./places.ts";

/** What an admin fills in. Nothing of it has been looked at yet. */
export type AskedInvitation = {
  /** Made by the form; the same one again means the same invitation. */
  readonly requestId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly places: readonly string[];
  /** Of the letter. */
  readonly locale: Locale;
};

/** How an invitation came to its end before its time. `replaced`: the same address was invited again. */
export const invitationEnds = ["accepted", "revoked", "replaced"] as const;
export type InvitationEnd = (typeof invitationEnds)[number];

/** An invitation to become a member. */
export type Invitation = {
  /** UUIDv7. */
  readonly id: string;
  readonly organisationId: string;
  readonly requestId: string;
  /** In lower case; null once the invitation came to its end. */
  readonly email: string | null;
  readonly role: MemberRole;
  readonly places: readonly string[];
  readonly locale: Locale;
  /** Who invited; null once that account is erased. */
  readonly invitedBy: string | null;
  readonly invitedAt: Date;
  /** From here on it is worth nothing. */
  readonly expiresAt: Date;
  readonly end: InvitationEnd | null;
  /** Nothing of it is left at the first round after this instant. */
  readonly eraseAfter: Date;
  /** SHA-256 of the secret part of its link; lower-case hexadecimal. */
  readonly tokenHash: string;
};

export type UnreadableInvitation = Failure<"UnreadableInvitation"> & {
  readonly field: "requestId" | "email" | "role" | "places";
};

const day = 86_400_000;
export const validDays = 14;
/** Days that an invitation stays after its end: long enough to see why a link does not work. */
const keptDays = 30;
/** How many invitations a day: nobody looked yet at who sends them, or somebody did. */
const perDay = { unknown: 10, verified: 100 };

const unreadable = (field: UnreadableInvitation["field"], message: string) =>
  fail<UnreadableInvitation>({ kind: "UnreadableInvitation", field, message });

type Given = {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind };
  readonly invitedBy: string;
  readonly now: Date;
  readonly tokenHashOf: (id: string) => string;
};

/** @returns the invitation, or the first field that cannot be read, in the order of the form */
export const invite = (asked: AskedInvitation, given: Given): Result<Invitation, UnreadableInvitation> => {
  const { id, organisation, invitedBy, now } = given;
  const requestId = asked.requestId.toLowerCase();
  if (!isUuid(requestId)) return unreadable("requestId", "The id of a request is a UUID.");

  const email = readEmail(asked.email);
  if (email === null) return unreadable("email", "This is no e-mail address.");

  if (!isRoleOf(organisation.kind, asked.role))
    return unreadable("role", "Members of this kind of organisation do not have that role.");

  const places = readPlaces(asked.places);
  if (places === null) return unreadable("places", "A place is an area of a postcode: four digits.");

  const expiresAt = new Date(now.getTime() + validDays * day);
  return ok({
    id,
    organisationId: organisation.id,
    requestId,
    email,
    role: asked.role,
    places,
    locale: asked.locale,
    invitedBy,
    invitedAt: now,
    expiresAt,
    end: null,
    eraseAfter: new Date(expiresAt.getTime() + keptDays * day),
    tokenHash: given.tokenHashOf(id),
  });
};

/** Do two forms invite the same person to the same? What came of the first one does not count. */
export const invitesTheSame = (one: Invitation, other: Invitation): boolean =>
  one.requestId === other.requestId &&
  (one.email === null || one.email === other.email) &&
  one.role === other.role &&
  one.places.join() === other.places.join();

/** An invitation that came to its end: whom it was for is forgotten at once. */
export const ended = (invitation: Invitation, end: InvitationEnd, now: Date): Invitation => ({
  ...invitation,
  email: null,
  end,
  eraseAfter: new Date(now.getTime() + keptDays * day),
});

export type InvitationState = "open" | "expired" | InvitationEnd;

export const stateOfInvitation = ({ end, expiresAt }: Invitation, now: Date): InvitationState =>
  end ?? (now < expiresAt ? "open" : "expired");

/**
 * May an organisation invite once more today?
 *
 * @param sent when it invited lately, this time included
 */
export const withinInvitationLimit = (
  status: OrganisationStatus,
  sent: readonly Date[],
  now: Date,
): Result<null, TooManyRequests> => {
  const today = dayInAmsterdam(now);
  const most = status === "verified" ? perDay.verified : perDay.unknown;
  if (sent.filter((instant) => dayInAmsterdam(instant) === today).length <= most) return ok(null);
  return fail({
    kind: "TooManyRequests",
    message: "This organisation invited very many people today; tomorrow it can invite again.",
    retryAfterSeconds: secondsLeftOfDayInAmsterdam(now),
  });
};
