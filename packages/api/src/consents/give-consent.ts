import type { Actor } from "@techconnect/domain/identity/actor";
import { consents, isAboutSomebody, textVersions, type Consent } from "@techconnect/domain/consents/consent";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { ConsentAsked, ConsentLedger, ConsentTransaction } from "./consent-ledger.ts";
import { ageUnknown, consentTextChanged, type AgeUnknown, type ConsentTextChanged } from "./failures.ts";

/** What somebody says yes to. */
export type ConsentSaid = ConsentAsked & {
  /** The version of the text that they read. */
  readonly textVersion: number;
  /** Says in the same form that they are sixteen or older; nothing where they said their age before. */
  readonly sixteenOrOlder: boolean;
};
export type ConsentGiven = {
  readonly consent: Consent;
  /** False while a guardian has to agree as well. */
  readonly counts: boolean;
};
export type GiveConsentError = NotSignedIn | InvalidInput | AgeUnknown | ConsentTextChanged;
export type GiveConsent = (said: ConsentSaid) => Promise<Result<ConsentGiven, GiveConsentError>>;

type Needs = {
  readonly actor: Actor;
  readonly transaction: ConsentTransaction;
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
};

const readScope = ({ purpose, scope }: ConsentAsked): Result<string | null, InvalidInput> => {
  if (!isAboutSomebody(purpose))
    return scope === null ? ok(null) : invalidInput(["input", "scope"], "This purpose is about nobody else.");
  const id = scope?.toLowerCase() ?? "";
  return isUuid(id) ? ok(id) : invalidInput(["input", "scope"], "Say whom it is about, by an id.");
};

const ageIn = async (ledger: ConsentLedger, sixteenOrOlder: boolean, at: Date) => {
  const age = await ledger.age();
  if (age !== null || !sixteenOrOlder) return age;
  const said = { kind: "sixteen-or-older" } as const;
  await ledger.sayAge(said, at);
  return said;
};

/** Writes into the ledger that somebody consents. Saying it again, even at the same moment, writes nothing new. */
export const makeGiveConsent =
  ({ actor, transaction, now, newId }: Needs): GiveConsent =>
  async ({ purpose, textVersion, sixteenOrOlder, ...said }) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const scope = readScope({ purpose, scope: said.scope });
    if (!scope.ok) return scope;
    if (textVersion !== textVersions[purpose]) return consentTextChanged(textVersions[purpose]);

    return transaction(actor, async ({ ledger, audit }) => {
      await ledger.takeTurn();
      const at = now();
      const age = await ageIn(ledger, sixteenOrOlder, at);
      if (age === null) return ageUnknown;

      const asked = { purpose, scope: scope.value };
      const lines = await ledger.lines();
      const line = { id: newId(), ...asked, textVersion, givenAt: at, givenBy: "self", withdrawnAt: null } as const;
      const counts = consents([...lines, line], age, asked, at);
      const earlier = lines.find(
        (one) => one.givenBy === "self" && one.purpose === purpose && one.scope === asked.scope && !one.withdrawnAt,
      );
      if (earlier && earlier.textVersion === textVersion && consents(lines, age, asked, at) === counts)
        return ok({ consent: earlier, counts });

      if (earlier) await ledger.withdraw(asked, at);
      await ledger.add(line);
      const subject = { kind: "consent", id: line.id };
      await audit.append({ ...byThemselves(actor.personId), action: "consent.give", subject, reason: purpose });
      return ok({ consent: line, counts });
    });
  };

/** Whoever does something with what is their own. */
export const byThemselves = (personId: string) => ({ personId, onBehalfOf: null, organisationId: null });
