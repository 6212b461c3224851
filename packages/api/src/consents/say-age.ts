import type { Actor } from "@techconnect/domain/identity/actor";
import { consentsAlone, mayCorrectAge, readAge, type Age } from "@techconnect/domain/consents/age";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { ConsentTransaction } from "./consent-ledger.ts";
import { ageAlreadySaid, type AgeAlreadySaid } from "./failures.ts";

/** Whether somebody consents alone; unknown when they never said it. */
export const ageGroups = ["unknown", "younger", "sixteen-or-older"] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** A day of birth that has become one of somebody of sixteen says so before anybody changed it. */
export const ageGroupOf = (age: Age | null, at: Date): AgeGroup => {
  if (age === null) return "unknown";
  return consentsAlone(age, at) ? "sixteen-or-older" : "younger";
};

export type SayAgeError = NotSignedIn | InvalidInput | AgeAlreadySaid;
/** @param bornOn null: sixteen or older */
export type SayAge = (bornOn: string | null) => Promise<Result<AgeGroup, SayAgeError>>;

type Needs = { readonly actor: Actor; readonly transaction: ConsentTransaction; readonly now: () => Date };

/** Keeps what somebody says of their age: a day of birth only of who is younger than sixteen. Safe to repeat. */
export const makeSayAge =
  ({ actor, transaction, now }: Needs): SayAge =>
  async (bornOn) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const at = now();
    const age = readAge(bornOn, at);
    if (!age) return invalidInput(["bornOn"], "A day of birth is a day like 2012-05-31.");

    return transaction(actor, async ({ ledger }) => {
      await ledger.takeTurn();
      if (!mayCorrectAge(await ledger.age(), age, at)) return ageAlreadySaid;
      await ledger.sayAge(age, at);
      return ok(ageGroupOf(age, at));
    });
  };
