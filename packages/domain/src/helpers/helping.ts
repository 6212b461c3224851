import { hasRole, standing, type Actor } from "../identity/actor.ts";
import type { MemberRole } from "../organisations/organisation.ts";

/** `see`: looks at the card. `act`: keeps a card for the person too. */
export const helpLevels = ["see", "act"] as const;
export type HelpLevel = (typeof helpLevels)[number];

/** The roles whose work it is to help people. */
export const helperRoles = ["counsellor", "liaison", "hub-host"] as const satisfies readonly MemberRole[];

/** That somebody of an organisation helps a person, or asks to. */
export type Helping = {
  /** UUIDv7. */
  readonly id: string;
  /** Who is helped. */
  readonly personId: string;
  readonly helperId: string;
  readonly organisationId: string;
  readonly level: HelpLevel;
  /** What the helper asked with, for as long as they see the question; null after a yes, and once they took it back. */
  readonly code: string | null;
  /** May the helper see what the person needs? The person says so, when accepting. */
  readonly withNeeds: boolean;
  readonly askedAt: Date;
  /** Null until the person says yes. */
  readonly acceptedAt: Date | null;
  /** Null while it goes on, or waits for an answer. */
  readonly endedAt: Date | null;
  /** From here on it is over, whatever else holds. */
  readonly expiresAt: Date;
};

/** `asked`: waits for the person. `active`: the helper is let in. `over`: ended, refused or too old. */
export const helpStates = ["asked", "active", "over"] as const;
export type HelpState = (typeof helpStates)[number];

export const stateOf = ({ acceptedAt, endedAt, expiresAt }: Helping, now: Date): HelpState => {
  if (endedAt !== null || expiresAt <= now) return "over";
  return acceptedAt === null ? "asked" : "active";
};

/**
 * Does the helper still see the question, by the code that they typed? Somebody's no is theirs alone: to who asked it
 * looks like no answer, until the question runs out.
 */
export const looksOpen = ({ code, acceptedAt, expiresAt }: Helping, now: Date): boolean =>
  code !== null && acceptedAt === null && now < expiresAt;

/** A question that nobody answers is withdrawn after so many days. */
const answerDays = 14;
/** Help ends by itself after so many months. */
export const helpMonths = 6;

/** The same day of the month later, or the last of that month; UTC. */
const monthsAfter = (start: Date, months: number): Date => {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
};

export const unansweredUntil = (now: Date): Date => new Date(now.getTime() + answerDays * 86_400_000);

/** The help after the person said yes. @param withNeeds lets the helper see what the person needs */
export const accepted = (asked: Helping, withNeeds: boolean, now: Date): Helping => ({
  ...asked,
  code: null,
  withNeeds,
  acceptedAt: now,
  expiresAt: monthsAfter(now, helpMonths),
});

/** The help after somebody said no, or enough. */
export const ended = (helping: Helping, now: Date): Helping => ({ ...helping, endedAt: helping.endedAt ?? now });

/** The help after the helper took the question back, or stopped. */
export const takenBack = (helping: Helping, now: Date): Helping => ({ ...ended(helping, now), code: null });

/** Is helping people this person's work in a verified organisation? Asked at each request. */
export const mayHelpFor = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, helperRoles, organisationId) &&
  standing(actor).some((one) => one.organisationId === organisationId && one.status === "verified");

/** The organisations for which somebody may help people. */
export const organisationsToHelpFor = (actor: Actor): readonly string[] => [
  ...new Set(
    standing(actor)
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => mayHelpFor(actor, organisationId)),
  ),
];
