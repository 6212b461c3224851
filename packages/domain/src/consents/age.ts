import { dayInAmsterdam } from "../support/working-days.ts";

/** From this age on somebody consents alone: GDPR article 8, UAVG article 5. */
export const ageOfConsent = 16;

/** What somebody said of their age; the day of birth only of who is younger than sixteen. */
export type Age = { readonly kind: "sixteen-or-older" } | { readonly kind: "younger"; readonly bornOn: string };

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is it a day of the calendar, YYYY-MM-DD? */
const isDay = (text: string): boolean => {
  const [, year, month, day] = calendarDay.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/**
 * Whole years somebody has lived on a day. Who was born on 29 February turns a year older on 1 March where there is no
 * such day: never a day too early.
 *
 * @param bornOn YYYY-MM-DD
 * @param day YYYY-MM-DD
 */
export const ageOn = (bornOn: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
};

/** Had somebody the age of consent at an instant? Days are those of Amsterdam. */
export const consentsAlone = (age: Age, at: Date): boolean =>
  age.kind === "sixteen-or-older" || ageOn(age.bornOn, dayInAmsterdam(at)) >= ageOfConsent;

/** The youngest who can say a day of birth; whoever is younger does not use this. */
const youngest = 6;

/**
 * An age as somebody says it. A day of birth that makes somebody sixteen or older is not kept.
 *
 * @param bornOn null: sixteen or older
 * @returns null when it is no day, or of somebody too young to have said it
 */
export const readAge = (bornOn: string | null, now: Date): Age | null => {
  if (bornOn === null) return { kind: "sixteen-or-older" };
  if (!isDay(bornOn)) return null;

  const age: Age = { kind: "younger", bornOn };
  if (consentsAlone(age, now)) return { kind: "sixteen-or-older" };
  return ageOn(bornOn, dayInAmsterdam(now)) >= youngest ? age : null;
};

/**
 * May somebody who said the one say the other? A wrong day can be put right; nobody becomes sixteen by saying so after
 * having said a day of birth.
 */
export const mayCorrectAge = (said: Age | null, age: Age, now: Date): boolean =>
  said === null || consentsAlone(said, now) || age.kind === "younger";
