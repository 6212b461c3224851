import { consentsAlone, type Age } from "./age.ts";

/** What consent can be given for. Adding one takes words in the catalogue `consents`. */
export const purposes = ["keep-card", "share-with-helper", "reminders"] as const;
export type Purpose = (typeof purposes)[number];

/**
 * The version of the text that somebody consents to. It rises when the text comes to mean something else, and then
 * everybody is asked anew: a consent is to what was read.
 */
export const textVersions: Readonly<Record<Purpose, number>> = {
  "keep-card": 1,
  "share-with-helper": 1,
  reminders: 1,
};

/** Purposes that are about one other person; the scope of a consent says whom. */
export const isAboutSomebody = (purpose: Purpose): boolean => purpose === "share-with-helper";

/** A line of the ledger. Nothing of it ever changes, except that it is withdrawn. */
export type Consent = {
  /** UUIDv7. */
  readonly id: string;
  readonly purpose: Purpose;
  /** Whom it is about, an id of a person; null for a purpose that is about nobody, and for all that a guardian allows. */
  readonly scope: string | null;
  readonly textVersion: number;
  readonly givenAt: Date;
  readonly givenBy: "self" | "guardian";
  readonly withdrawnAt: Date | null;
};

const holds = (consent: Consent, at: Date) =>
  consent.textVersion === textVersions[consent.purpose] &&
  consent.givenAt <= at &&
  (consent.withdrawnAt === null || consent.withdrawnAt > at);

type Asked = { readonly purpose: Purpose; readonly scope: string | null };

/**
 * Does somebody consent, at an instant? Who is younger than sixteen needs a guardian who consents too; whoever turned
 * sixteen is asked anew, and what was said before counts no more.
 *
 * @param ledger the lines of one person
 * @param age null when they never said it: then nothing counts
 */
export const consents = (ledger: readonly Consent[], age: Age | null, { purpose, scope }: Asked, at: Date): boolean => {
  if (age === null) return false;
  const holding = ledger.filter((consent) => consent.purpose === purpose && holds(consent, at));
  const own = holding.filter((consent) => consent.givenBy === "self" && consent.scope === scope);
  if (consentsAlone(age, at)) return own.some(({ givenAt }) => consentsAlone(age, givenAt));
  return own.length > 0 && holding.some(({ givenBy }) => givenBy === "guardian");
};
