import type { Mail, Post } from "../platform/mail/mail.ts";
import type { Admin, Invited, Judged, LettersDesk } from "./letters-desk.ts";
import type { InvitationTokens } from "./organisation-desk.ts";

/** Writes the letters of organisations. */
export type OrganisationLetters = {
  /** To whom was invited, in the language of the form, with the link. */
  readonly toInvited: (invited: Invited, token: string) => Mail;
  /** To an admin, in their own language: what a moderator decided, why, and what to do. */
  readonly toAdmin: (judged: Judged, admin: Admin) => Mail;
};

type Needs = {
  readonly desk: LettersDesk;
  readonly post: Post;
  readonly tokens: Pick<InvitationTokens, "tokenFor">;
  readonly letters: OrganisationLetters;
};

/** Sends an invitation to whom it is for, unless it ended meanwhile. Safe to repeat. */
export const makeMailOnMemberInvited =
  ({ desk, post, tokens, letters }: Needs) =>
  (id: string): Promise<void> =>
    desk.invitedOnce(id, (invited) => post.send(letters.toInvited(invited, tokens.tokenFor(id))));

/** Tells the admins of an organisation what a moderator decided. Safe to repeat: each letter has an id of its own. */
export const makeMailOnOrganisationJudged =
  ({ desk, post, letters }: Omit<Needs, "tokens">) =>
  (id: string): Promise<void> =>
    desk.judgedOnce(id, async (judged) => {
      for (const admin of judged.admins) await post.send(letters.toAdmin(judged, admin));
    });
