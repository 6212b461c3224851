import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import type { ConsentAsked, ConsentTransaction } from "./consent-ledger.ts";
import { byThemselves } from "./give-consent.ts";

export type WithdrawConsent = (asked: ConsentAsked) => Promise<Result<{ readonly withdrawn: true }, NotSignedIn>>;

type Needs = { readonly actor: Actor; readonly transaction: ConsentTransaction; readonly now: () => Date };

/** Writes into the ledger that somebody does not consent any more. From the next request on nothing is done with it. */
export const makeWithdrawConsent =
  ({ actor, transaction, now }: Needs): WithdrawConsent =>
  async (asked) => {
    if (actor.kind === "anonymous") return notSignedIn;
    return transaction(actor, async ({ ledger, audit }) => {
      await ledger.takeTurn();
      const lines = await ledger.lines();
      const scope = asked.scope?.toLowerCase() ?? null;
      const line = lines.find(
        (one) => one.givenBy === "self" && one.purpose === asked.purpose && one.scope === scope && !one.withdrawnAt,
      );
      if (line) {
        await ledger.withdraw({ purpose: asked.purpose, scope }, now());
        const subject = { kind: "consent", id: line.id };
        const by = byThemselves(actor.personId);
        await audit.append({ ...by, action: "consent.withdraw", subject, reason: asked.purpose });
      }
      return ok({ withdrawn: true });
    });
  };
