import type { SignedIn, Actor } from "@techconnect/domain/identity/actor";
import { consentsAlone, type Age } from "@techconnect/domain/consents/age";
import {
  expiryOfLink,
  guardianLettersPerDay,
  isStanding,
  type Guardianship,
} from "@techconnect/domain/consents/guardianship";
import { readEmailAddress } from "@techconnect/domain/kernel/email-address";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import type { TooManyRequests } from "@techconnect/domain/support/call-request";
import { dayInAmsterdam, secondsLeftOfDayInAmsterdam } from "@techconnect/domain/support/working-days";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { ConsentTransaction, GuardianToAsk, GuardianTokens } from "./consent-ledger.ts";
import { ageUnknown, noGuardianNeeded, type AgeUnknown, type NoGuardianNeeded } from "./failures.ts";
import { byThemselves } from "./give-consent.ts";

export type GuardianSaid = {
  /** Made by the form; the same one again means the same question. */
  readonly requestId: string;
  readonly email: string;
  readonly locale: Locale;
};
export type AskGuardianError = NotSignedIn | InvalidInput | AgeUnknown | NoGuardianNeeded | TooManyRequests;
export type AskGuardian = (said: GuardianSaid) => Promise<Result<{ readonly expiresAt: Date }, AskGuardianError>>;

type Needs = {
  readonly actor: Actor;
  readonly transaction: ConsentTransaction;
  readonly tokens: GuardianTokens;
  readonly now: () => Date;
  readonly newId: () => string;
};

const tooMany = (now: Date) =>
  fail<TooManyRequests>({
    kind: "TooManyRequests",
    message: `One can ask ${guardianLettersPerDay} times a day; try again tomorrow.`,
    retryAfterSeconds: secondsLeftOfDayInAmsterdam(now),
  });

const readSaid = ({ requestId, email }: GuardianSaid, actor: SignedIn): Result<GuardianSaid["email"], InvalidInput> => {
  if (!isUuid(requestId.toLowerCase())) return invalidInput(["input", "requestId"], "The id of a form is a UUID.");
  const address = readEmailAddress(email);
  if (!address) return invalidInput(["input", "email"], "This is no e-mail address.");
  if (address === actor.email) return invalidInput(["input", "email"], "This is your own address.");
  return ok(address);
};

type Drawn = Pick<Needs, "tokens" | "newId">;

const guardianOf = (said: GuardianSaid, email: string, at: Date, { tokens, newId }: Drawn): GuardianToAsk => {
  const id = newId();
  return {
    id,
    requestId: said.requestId.toLowerCase(),
    email,
    locale: said.locale,
    tokenHash: tokens.hashOf(tokens.tokenFor(id)),
    askedAt: at,
    expiresAt: expiryOfLink(at),
    verdict: null,
    answeredAt: null,
    endedAt: null,
  };
};

/** May somebody have another guardian written to? Null when they may. */
const hindranceOf = (age: Age | null, earlier: readonly Guardianship[], at: Date) => {
  if (age === null) return ageUnknown;
  const hasAgreed = earlier.some((one) => isStanding(one, at) && one.verdict === "agree");
  if (consentsAlone(age, at) || hasAgreed) return noGuardianNeeded;
  const today = earlier.filter(({ askedAt }) => dayInAmsterdam(askedAt) === dayInAmsterdam(at));
  return today.length >= guardianLettersPerDay ? tooMany(at) : null;
};

/** Has a guardian written to. Whoever was asked before and did not agree counts no more. */
export const makeAskGuardian =
  ({ actor, transaction, now, ...drawn }: Needs): AskGuardian =>
  async (said) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const email = readSaid(said, actor);
    if (!email.ok) return email;

    return transaction(actor, async ({ ledger, audit, outbox }) => {
      await ledger.takeTurn();
      const at = now();
      const guardian = guardianOf(said, email.value, at, drawn);
      const earlier = await ledger.guardianships();
      const same = earlier.find(({ requestId }) => requestId === guardian.requestId);
      if (same) return ok({ expiresAt: same.expiresAt });
      const hindrance = hindranceOf(await ledger.age(), earlier, at);
      if (hindrance) return hindrance;

      for (const one of earlier) if (isStanding(one, at)) await ledger.endGuardianship(one.id, at);
      await ledger.addGuardianship(guardian);
      await outbox.append({ kind: "GuardianAsked", id: guardian.id });
      const subject = { kind: "guardianship", id: guardian.id };
      await audit.append({ ...byThemselves(actor.personId), action: "guardian.ask", subject, reason: null });
      return ok({ expiresAt: guardian.expiresAt });
    });
  };
