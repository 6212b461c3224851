import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Invitation } from "@techconnect/domain/organisations/invitation";
import type { Review } from "@techconnect/domain/organisations/verification";
import type { Organisation } from "./organisation-desk.ts";

/** Somebody who looks after an organisation, as a letter needs them. */
export type Admin = { readonly personId: string; readonly email: string; readonly locale: Locale };

export type Invited = { readonly invitation: Invitation; readonly organisation: Organisation };
export type Judged = {
  readonly review: Review;
  readonly organisation: Organisation;
  readonly admins: readonly Admin[];
};

/** Organisations as the worker sees them: to write letters and to erase. */
export type LettersDesk = {
  /** Runs `tell` for an invitation that is open and was not told yet; others wait meanwhile. Else does nothing. */
  readonly invitedOnce: (id: string, tell: (invited: Invited) => Promise<void>) => Promise<void>;
  /** The same for what a moderator said. */
  readonly judgedOnce: (reviewId: string, tell: (judged: Judged) => Promise<void>) => Promise<void>;
  /** Erases the invitations whose time has come, with their mails. @returns their ids */
  readonly eraseOld: (now: Date) => Promise<readonly string[]>;
};
