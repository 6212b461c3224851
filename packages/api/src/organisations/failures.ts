import { fail, type Failure } from "@techconnect/domain/kernel/result";
import type { InvitationState } from "@techconnect/domain/organisations/invitation";
import type { NoAdminLeft, NoSuchMember } from "@techconnect/domain/organisations/members";
import { notFound, type NotAllowed, type NotFound, type NotSignedIn } from "../platform/access-failures.ts";

/** Whoever asks may not, or there is nothing to ask about. */
export type NoAccess = NotSignedIn | NotAllowed | NotFound;

/** Somebody else changed it since it was looked at; nothing was overwritten. */
export type ChangedMeanwhile = Failure<"ChangedMeanwhile"> & {
  /** As it is now. */
  readonly version: number;
};

export const changedMeanwhile = (version: number) =>
  fail<ChangedMeanwhile>({
    kind: "ChangedMeanwhile",
    version,
    message: "Somebody changed this meanwhile; look again.",
  });

/** These organisations would have members and nobody who looks after them. */
export type LastAdmin = Failure<"LastAdmin"> & {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

export const lastAdmin = (organisations: LastAdmin["organisations"]) =>
  fail<LastAdmin>({
    kind: "LastAdmin",
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    message: "Make somebody else admin first.",
  });

/** What becomes of a change of members that cannot be. */
export const notThese = (organisation: LastAdmin["organisations"][number], error: NoAdminLeft | NoSuchMember) =>
  error.kind === "NoAdminLeft" ? lastAdmin([organisation]) : notFound;

/** The invitation is for another address than that of whoever is signed in. */
export type WrongAccount = Failure<"WrongAccount"> & {
  /** Enough to know one's own address by, such as `a•••@example.org`. */
  readonly invited: string;
};

export const wrongAccount = (invited: string) =>
  fail<WrongAccount>({ kind: "WrongAccount", invited, message: "Sign in with the address that was invited." });

/** The invitation cannot be accepted any more. */
export type InvitationOver = Failure<"InvitationOver"> & { readonly state: Exclude<InvitationState, "open"> };

export const invitationOver = (state: InvitationOver["state"]) =>
  fail<InvitationOver>({ kind: "InvitationOver", state, message: "Ask for a new invitation." });
