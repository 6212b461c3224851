import type { Actor } from "@techconnect/domain/identity/actor";
import { isStanding, isUnanswered } from "@techconnect/domain/consents/guardianship";
import type { ConsentTransaction } from "./consent-ledger.ts";
import type { OwnConsents } from "./consents-context.ts";
import { ageGroupOf } from "./say-age.ts";

type Needs = { readonly actor: Actor; readonly transaction: ConsentTransaction; readonly now: () => Date };

/** What whoever asks said; null for nobody. Read once per request. */
export const makeShowConsents = ({ actor, transaction, now }: Needs): (() => Promise<OwnConsents | null>) => {
  let read: Promise<OwnConsents | null> | undefined;
  const show = async () => {
    if (actor.kind === "anonymous") return null;
    return transaction(actor, async ({ ledger }) => {
      const at = now();
      const guardianships = await ledger.guardianships();
      const guardianship = guardianships.find((one) => isStanding(one, at)) ?? null;
      const unanswered = guardianships.find((one) => isUnanswered(one, at)) ?? null;
      return {
        lines: await ledger.lines(),
        ageGroup: ageGroupOf(await ledger.age(), at),
        guardianship,
        unanswered: guardianship === null ? unanswered : null,
      };
    });
  };
  return () => (read ??= show());
};
