import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import type { Locale } from "../kernel/locale.ts";
import { readEmailAddress } from "../kernel/email-address.ts";
import { isPrintable, tidied } from "../kernel/one-line.ts";
import { isUuid } from "../kernel/uuid.ts";
import { dayInAmsterdam, noonOfSecondWorkingDayAfter, secondsLeftOfDayInAmsterdam } from "./working-days.ts";

/** When somebody would like to be called. */
export const callMoments = ["morning", "afternoon", "evening", "any"] as const;
export type CallMoment = (typeof callMoments)[number];

/** Languages in which somebody can ask to be called, as BCP 47 tags. */
export const callLanguages = ["nl", "en", "ar", "tr", "uk", "pl", "es", "fr", "ti"] as const;
export type CallLanguage = (typeof callLanguages)[number];

/** How to reach somebody: a number as E.164 (`+31612345678`), or an e-mail address in lower case. */
export type Contact = { readonly kind: "telephone" | "e-mail"; readonly value: string };

/** Reads a telephone number as people write it. Null when there is none in it. */
export type ReadTelephone = (text: string) => string | null;

/** What somebody fills in. Nothing of it has been looked at yet. */
export type AskedCall = {
  /** Made by the form; the same one again means the same request. */
  readonly requestId: string;
  readonly firstName: string;
  readonly contact: string;
  readonly moment: CallMoment;
  readonly language: string;
  /** The language of the page, in which a confirmation is written. */
  readonly locale: Locale;
};

/** A request to be called, as it is kept. */
export type CallRequest = {
  /** UUIDv7. */
  readonly id: string;
  readonly requestId: string;
  /** 1 to 80 characters. */
  readonly firstName: string;
  readonly contact: string;
  readonly contactKind: Contact["kind"];
  readonly moment: CallMoment;
  readonly language: CallLanguage;
  readonly locale: Locale;
  readonly askedAt: Date;
  /** Somebody calls before this instant. */
  readonly answerBefore: Date;
  /** Everything about the request is erased at the first round after this instant. */
  readonly eraseAfter: Date;
  /** SHA-256 of the secret part of the link that shows and erases the request; lower-case hexadecimal. */
  readonly tokenHash: string;
};

export type UnreadableCallRequest = Failure<"UnreadableCallRequest"> & {
  readonly field: "requestId" | "firstName" | "contact" | "language";
};
export type TooManyRequests = Failure<"TooManyRequests"> & {
  /** Whole seconds until it is worth trying again, above 0. */
  readonly retryAfterSeconds: number;
};

/** Days that a request is kept. */
const keptDays = 30;
/** How often one number or address may be asked for on one day in Amsterdam. */
export const requestsPerContactPerDay = 5;

const longestName = 80;
/** That of an e-mail address: RFC 5321, 4.5.3.1.3. */
const longestContact = 254;

const unreadable = (field: UnreadableCallRequest["field"], message: string) =>
  fail({ kind: "UnreadableCallRequest", field, message } satisfies UnreadableCallRequest);

const readName = (text: string): string | null => {
  const name = tidied(text);
  const isName = /\p{L}/u.test(name) && isPrintable(name) && [...name].length <= longestName;
  return isName ? name : null;
};

const readContact = (text: string, readTelephone: ReadTelephone): Contact | null => {
  const written = tidied(text);
  if (written.length === 0 || written.length > longestContact) return null;
  if (written.includes("@")) {
    const value = readEmailAddress(written);
    return value === null ? null : { kind: "e-mail", value };
  }
  const value = readTelephone(written);
  return value === null ? null : { kind: "telephone", value };
};

const isCallLanguage = (tag: string): tag is CallLanguage => callLanguages.some((language) => language === tag);

type Given = {
  readonly id: string;
  /** The hash of the secret that belongs to a request id; called with an id that is a UUID in lower case. */
  readonly tokenHashOf: (requestId: string) => string;
  /** The instant of asking. */
  readonly now: Date;
  readonly readTelephone: ReadTelephone;
};

/**
 * A request to be called, from what somebody filled in: what is kept, until when, and by when somebody calls.
 *
 * Names are trimmed and inner spaces made single; a request is kept for 30 days.
 *
 * @returns the request, or the first field that cannot be read, in the order requestId, firstName, contact, language
 */
export const requestCall = (asked: AskedCall, given: Given): Result<CallRequest, UnreadableCallRequest> => {
  const { moment, language, locale } = asked;
  const requestId = asked.requestId.toLowerCase();
  if (!isUuid(requestId)) return unreadable("requestId", "The id of a request is a UUID.");

  const firstName = readName(asked.firstName);
  if (firstName === null)
    return unreadable("firstName", `A first name has a letter and 1 to ${longestName} characters.`);

  const contact = readContact(asked.contact, given.readTelephone);
  if (contact === null) return unreadable("contact", "A contact is a telephone number or an e-mail address.");

  if (!isCallLanguage(language)) return unreadable("language", `A language is one of ${callLanguages.join(", ")}.`);

  return ok({
    id: given.id,
    requestId,
    firstName,
    contact: contact.value,
    contactKind: contact.kind,
    moment,
    language,
    locale,
    askedAt: given.now,
    answerBefore: noonOfSecondWorkingDayAfter(given.now),
    eraseAfter: new Date(given.now.getTime() + keptDays * 86_400_000),
    tokenHash: given.tokenHashOf(requestId),
  });
};

/** Do two requests ask for the same call? What the server added does not count. */
export const asksTheSame = (one: CallRequest, other: CallRequest): boolean =>
  one.requestId === other.requestId &&
  one.firstName === other.firstName &&
  one.contact === other.contact &&
  one.moment === other.moment &&
  one.language === other.language;

/**
 * May a contact be asked for once more today?
 *
 * @param askedToday how often it was asked for on the day of `now` in Amsterdam, this time included
 */
export const withinDailyLimit = (askedToday: number, now: Date): Result<null, TooManyRequests> =>
  askedToday <= requestsPerContactPerDay
    ? ok(null)
    : fail({
        kind: "TooManyRequests",
        message: "This contact asked to be called several times today; tomorrow it can ask again.",
        retryAfterSeconds: secondsLeftOfDayInAmsterdam(now),
      });

/** The last day on which a request is kept, in Amsterdam: YYYY-MM-DD. */
export const erasedOn = ({ eraseAfter }: Pick<CallRequest, "eraseAfter">): string => dayInAmsterdam(eraseAfter);
