import type { Locale } from "@techconnect/domain/kernel/locale";
import { erasedOn, type CallRequest } from "@techconnect/domain/support/call-request";
import { formatsFor, languageNames } from "@techconnect/i18n/locales";
import { letter } from "../../platform/mail/letter.ts";
import type { Mail } from "../../platform/mail/mail.ts";
import { mailId } from "../../platform/mail/mail-id.ts";
import type { Words } from "../../platform/words.ts";
import type { CallLetters } from "../mail-on-call-requested.ts";

type Needs = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Who calls. */
  readonly teamAddress: string;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
};

const toTeam = ({ wordsIn, teamAddress }: Needs, request: CallRequest): Mail => {
  const words = wordsIn("nl");
  const { day, moment } = formatsFor("nl");
  const before = moment(request.answerBefore.toISOString());
  return {
    id: mailId(request.id, "to-team"),
    concerns: request.id,
    to: teamAddress,
    eraseAfter: request.eraseAfter,
    ...letter("nl", words("support.team.subject", { firstName: request.firstName, before }), [
      words("support.team.opening", { firstName: request.firstName, before }),
      words("support.team.facts", {
        contact: request.contact,
        moment: words(`support.moment.${request.moment}`),
        language: languageNames[request.language],
        asked: moment(request.askedAt.toISOString()),
      }),
      words("support.team.closing", { erasedOn: day(erasedOn(request)) }),
    ]),
  };
};

const toPerson = ({ wordsIn, publicUrl }: Needs, request: CallRequest, token: string): Mail => {
  const { locale } = request;
  const words = wordsIn(locale);
  const { day, moment } = formatsFor(locale);
  return {
    id: mailId(request.id, "to-person"),
    concerns: request.id,
    to: request.contact,
    eraseAfter: request.eraseAfter,
    ...letter(locale, words("support.person.subject"), [
      words("support.person.opening", { firstName: request.firstName }),
      words("support.person.answer", { before: moment(request.answerBefore.toISOString()) }),
      words("support.person.facts", {
        moment: words(`support.moment.${request.moment}`),
        language: languageNames[request.language],
      }),
      words("support.person.kept", { erasedOn: day(erasedOn(request)) }),
      { label: words("support.person.link"), href: `${publicUrl}/${locale}/verzoek/${token}` },
      words("support.person.closing"),
    ]),
  };
};

/** The letters about a request to be called: to the team in Dutch, to the person in the language of the page. */
export const callLetters = (needs: Needs): CallLetters => ({
  toTeam: (request) => toTeam(needs, request),
  toPerson: (request, token) => toPerson(needs, request, token),
});
