import type { Locale } from "@techconnect/domain/kernel/locale";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { formatsFor } from "@techconnect/i18n/locales";
import { letter, type Paragraph } from "../../platform/mail/letter.ts";
import type { Mail } from "../../platform/mail/mail.ts";
import { mailId } from "../../platform/mail/mail-id.ts";
import type { Words } from "../../platform/words.ts";
import type { Admin, Invited, Judged } from "../letters-desk.ts";
import type { OrganisationLetters } from "../mail-about-organisations.ts";

type Needs = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
};

/** Milliseconds that a copy of a letter to an admin is kept: thirty days. */
const kept = 30 * 86_400_000;

const toInvited = ({ wordsIn, publicUrl }: Needs, { invitation, organisation }: Invited, token: string): Mail => {
  const { locale, role } = invitation;
  const words = wordsIn(locale);
  const { name } = organisation;
  const until = formatsFor(locale).day(dayInAmsterdam(invitation.expiresAt));
  return {
    id: mailId(invitation.id, "to-invited"),
    concerns: invitation.id,
    to: invitation.email ?? "",
    eraseAfter: invitation.eraseAfter,
    ...letter(locale, words("organisations.invited.subject", { name }), [
      words("organisations.invited.opening", { name, role: words(`organisations.role.${role}`) }),
      words("organisations.invited.how", { until }),
      { label: words("organisations.invited.link"), href: `${publicUrl}/${locale}/uitnodiging/${token}` },
      words("organisations.invited.closing"),
    ]),
  };
};

const toAdmin = ({ wordsIn, publicUrl }: Needs, { review, organisation }: Judged, admin: Admin): Mail => {
  const { locale, personId, email } = admin;
  const words = wordsIn(locale);
  const { id, name } = organisation;
  const { verdict, reason } = review;
  const why: readonly Paragraph[] = reason === null ? [] : [words(`organisations.reason.${reason}`)];
  return {
    id: mailId(review.id, personId),
    concerns: id,
    to: email,
    eraseAfter: new Date(review.at.getTime() + kept),
    ...letter(locale, words(`organisations.${verdict}.subject`, { name }), [
      words(`organisations.${verdict}.opening`, { name }),
      ...why,
      words(`organisations.${verdict}.next`),
      { label: words("organisations.link", { name }), href: `${publicUrl}/${locale}/organisaties/${id}` },
    ]),
  };
};

/** The letters of organisations: to whom is invited in the language of the form, to admins in their own. */
export const organisationLetters = (needs: Needs): OrganisationLetters => ({
  toInvited: (invited, token) => toInvited(needs, invited, token),
  toAdmin: (judged, admin) => toAdmin(needs, judged, admin),
});
