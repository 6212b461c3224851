import { moderates, type Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { notFound, notSignedIn, type NotFound, type NotSignedIn } from "../platform/access-failures.ts";
import type { Persons } from "./persons.ts";

/** Why an account is held. No free text: it would be one more thing about somebody. */
export const suspensionReasons = ["fraud", "abuse", "not-who-they-say", "asked-by-themselves"] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

type Answer = Promise<Result<{ readonly personId: string }, NotSignedIn | NotFound>>;
export type SuspendAccount = {
  readonly suspend: (personId: string, reason: SuspensionReason) => Answer;
  readonly reinstate: (personId: string) => Answer;
};

type Needs = { readonly actor: Actor; readonly persons: Persons; readonly now: () => Date };

/**
 * Lets moderators hold an account: whoever has it keeps their own things and reaches nothing of others. For all who are
 * no moderator, and for moderators themselves, there is nobody to hold.
 */
export const makeSuspendAccount = ({ actor, persons, now }: Needs): SuspendAccount => {
  const judge = async (personId: string, at: Date | null, reason: SuspensionReason | null): Answer => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (!moderates(actor) || !isUuid(personId) || personId === actor.personId) return notFound;
    const action = at === null ? "account.reinstate" : "account.suspend";
    const found = await persons.suspend(actor, personId, at, (audit) =>
      audit.append({
        action,
        personId: actor.personId,
        onBehalfOf: null,
        organisationId: null,
        subject: { kind: "person", id: personId },
        reason,
      }),
    );
    return found ? ok({ personId }) : notFound;
  };
  return {
    suspend: (personId, reason) => judge(personId, now(), reason),
    reinstate: (personId) => judge(personId, null, null),
  };
};
