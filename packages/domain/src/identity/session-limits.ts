import { type SignedIn, standing } from "./actor.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long somebody stays signed in, in milliseconds. */
export type SessionLimits = {
  /** Without doing anything. */
  readonly idle: number;
  /** Since signing in, whatever they do. */
  readonly absolute: number;
};

/** Others may pick up the device, or there is more at stake than one's own things. */
const short: SessionLimits = { idle: 30 * minute, absolute: 12 * hour };
/** One's own phone with one's own things. */
const long: SessionLimits = { idle: 30 * day, absolute: 90 * day };

/** The longest that any session lasts, in milliseconds. */
export const longestSession = long.absolute;

/** @param shared on a device that others use too */
export const sessionLimits = (actor: SignedIn, shared: boolean): SessionLimits =>
  shared || standing(actor).length > 0 ? short : long;

/** Is it over? */
export const sessionIsOver = (
  { startedAt, usedAt }: { readonly startedAt: Date; readonly usedAt: Date },
  { idle, absolute }: SessionLimits,
  now: Date,
): boolean => now.getTime() - usedAt.getTime() >= idle || now.getTime() - startedAt.getTime() >= absolute;
