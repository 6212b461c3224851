import { locales, type Locale } from "../kernel/locale.ts";
import { isPrintable, tidied } from "../kernel/one-line.ts";
import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { isUuid } from "../kernel/uuid.ts";
import { dayInAmsterdam } from "../support/working-days.ts";

/** What a counsellor fills in. Nothing of it has been looked at yet. */
export type AskedClass = {
  /** Made by the form; the same one again means the same class. */
  readonly requestId: string;
  /** What the counsellor calls it. No names of people. */
  readonly label: string;
  /** How many are expected; null when nobody knows. */
  readonly expected: number | null;
  /** Of the printed cards: one, or two side by side. */
  readonly languages: readonly Locale[];
  /** How long the code works. */
  readonly days: number;
};

/** A group that answers the questions together, without what it answered. */
export type ClassGroup = {
  /** UUIDv7. */
  readonly id: string;
  readonly requestId: string;
  /** Six signs; see class-code.ts. */
  readonly code: string;
  /** SHA-256 of the secret part of the counsellor's link; lower-case hexadecimal. */
  readonly tokenHash: string;
  /** 1 to 60 characters. */
  readonly label: string;
  readonly expected: number | null;
  readonly languages: readonly Locale[];
  /** From here on nobody can join. */
  readonly closesAt: Date;
  /** When the counsellor closed it before its time. */
  readonly closedAt: Date | null;
  /** Everything is erased at the first round after this instant. */
  readonly eraseAfter: Date;
};

export type UnreadableClass = Failure<"UnreadableClass"> & { readonly field: keyof AskedClass };

export const longestLabel = 60;
export const fewestExpected = 2;
export const mostExpected = 40;
export const mostDays = 60;
export const usualDays = 14;
/** A code that nobody set a number for lets so many join. */
const mostWithoutNumber = 60;
/** Of the expected number: somebody may join late, or press again on another device. */
const room = 1.25;
/** Days that the figures stay after the code stopped working. */
const keptDays = 30;
const day = 86_400_000;

const unreadable = (field: UnreadableClass["field"], message: string) =>
  fail<UnreadableClass>({ kind: "UnreadableClass", field, message });

const readLabel = (text: string): string | null => {
  const label = tidied(text);
  const isLabel = /[\p{L}\p{N}]/u.test(label) && isPrintable(label) && [...label].length <= longestLabel;
  return isLabel ? label : null;
};

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const readLanguages = (asked: readonly Locale[]): readonly Locale[] | null => {
  const languages = [...new Set(asked)].filter((locale) => locales.includes(locale));
  return languages.length === 1 || languages.length === 2 ? languages : null;
};

type Given = {
  readonly id: string;
  readonly now: Date;
  /** Called with an id that is a UUID in lower case. */
  readonly codeFor: (requestId: string) => string;
  readonly tokenHashOf: (requestId: string) => string;
};

/**
 * A class from what a counsellor filled in: what is kept, and until when.
 *
 * @returns the class, or the first field that cannot be read, in the order of the form
 */
export const makeClassGroup = (asked: AskedClass, given: Given): Result<ClassGroup, UnreadableClass> => {
  const { expected, days } = asked;
  const requestId = asked.requestId.toLowerCase();
  if (!isUuid(requestId)) return unreadable("requestId", "The id of a request is a UUID.");

  const label = readLabel(asked.label);
  if (label === null) return unreadable("label", `A label has a letter or digit and 1 to ${longestLabel} characters.`);

  if (expected !== null && !isWhole(expected, fewestExpected, mostExpected))
    return unreadable("expected", `A class has ${fewestExpected} to ${mostExpected} people, or no number.`);

  const languages = readLanguages(asked.languages);
  if (languages === null) return unreadable("languages", `Cards have one or two of ${locales.join(", ")}.`);

  if (!isWhole(days, 1, mostDays)) return unreadable("days", `A code works for 1 to ${mostDays} days.`);

  const closesAt = new Date(given.now.getTime() + days * day);
  return ok({
    id: given.id,
    requestId,
    code: given.codeFor(requestId),
    tokenHash: given.tokenHashOf(requestId),
    label,
    expected,
    languages,
    closesAt,
    closedAt: null,
    eraseAfter: new Date(closesAt.getTime() + keptDays * day),
  });
};

/** Do two forms ask for the same class? What the server added does not count, nor does the day of asking. */
export const isTheSameClass = (one: ClassGroup, other: ClassGroup): boolean =>
  one.requestId === other.requestId &&
  one.label === other.label &&
  one.expected === other.expected &&
  one.languages.join() === other.languages.join();

/** How many may join: a quarter more than expected, so that a copied code stays worth little to others. */
export const capacityOf = ({ expected }: Pick<ClassGroup, "expected">): number =>
  expected === null ? mostWithoutNumber : Math.ceil(expected * room);

export type ClassState = "open" | "full" | "closed";

/** @param joined how many joined so far */
export const stateOf = (group: ClassGroup, joined: number, now: Date): ClassState => {
  if (group.closedAt !== null || now >= group.closesAt) return "closed";
  return joined >= capacityOf(group) ? "full" : "open";
};

/** The last day on which the code works, and that on which all is erased, in Amsterdam: YYYY-MM-DD. */
export const daysOf = ({ closesAt, closedAt, eraseAfter }: ClassGroup) => ({
  closesOn: dayInAmsterdam(closedAt ?? closesAt),
  erasedOn: dayInAmsterdam(eraseAfter),
});
