import { anonymous, type Actor, type SignedIn } from "@techconnect/domain/identity/actor";
import { sessionIsOver, sessionLimits } from "@techconnect/domain/identity/session-limits";
import type { Locale } from "@techconnect/domain/kernel/locale";

/** A session as its cookie names it. */
export type KnownSession = {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly startedAt: Date;
  readonly usedAt: Date;
  readonly shared: boolean;
};

/** Where sessions are found by their cookies. */
export type Sessions = {
  /** Null for no cookie, one that nobody signed, and a session that was ended. */
  readonly find: (headers: Headers) => Promise<KnownSession | null>;
  readonly end: (session: KnownSession) => Promise<void>;
  /** Says that it is in use. */
  readonly touch: (session: KnownSession, now: Date) => Promise<void>;
};

/** Who somebody is and whom they act for. Makes the person when they are here for the first time. */
export type FindPerson = (session: KnownSession, locale: Locale) => Promise<SignedIn>;

export type LoadActor = (headers: Headers, locale: Locale) => Promise<Actor>;

/** How exactly it is known when a session was used last, in milliseconds. */
const exactness = 60_000;

/** Finds out who asks. A session that was idle too long, or lasted too long, is ended where it is shown. */
export const makeLoadActor =
  ({
    sessions,
    findPerson,
    now,
  }: {
    readonly sessions: Sessions;
    readonly findPerson: FindPerson;
    readonly now: () => Date;
  }): LoadActor =>
  async (headers, locale) => {
    const session = await sessions.find(headers);
    if (!session) return anonymous;

    const person = await findPerson(session, locale);
    const at = now();
    if (sessionIsOver(session, sessionLimits(person, session.shared), at)) {
      await sessions.end(session);
      return anonymous;
    }
    if (at.getTime() - session.usedAt.getTime() >= exactness) await sessions.touch(session, at);
    return person;
  };
