import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { KeptCard } from "@techconnect/domain/talent/kept-card";
import type { NeedsInput } from "../matching/read-suggestions-input.ts";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import type { CardTransaction } from "./kept-cards.ts";

export type ShowCard = (actor: Actor) => Promise<KeptCard | null>;
export type ShowNeeds = (actor: Actor) => Promise<NeedsInput | null>;
export type ForgetCard = (actor: Actor) => Promise<Result<{ readonly forgotten: boolean }, NotSignedIn>>;

const consentOf = ({ personId }: SignedIn) => ({ personId, purpose: "keep-card", scope: null }) as const;

/** The card that somebody keeps; null for nobody, for none, and as soon as the consent is taken back. */
export const makeShowCard =
  (transaction: CardTransaction): ShowCard =>
  async (actor) =>
    actor.kind === "anonymous"
      ? null
      : transaction(actor, async ({ cards, consents }) =>
          (await consents.holds(consentOf(actor))) ? cards.find(actor.personId) : null,
        );

/** What somebody needs, as they kept it; null likewise. */
export const makeShowNeeds =
  (transaction: CardTransaction): ShowNeeds =>
  async (actor) =>
    actor.kind === "anonymous"
      ? null
      : transaction(actor, async ({ cards, consents }) =>
          (await consents.holds(consentOf(actor))) ? cards.needsOf(actor.personId) : null,
        );

/** Erases the card of whoever asks, with what they need, and takes the consent back. */
export const makeForgetCard =
  (transaction: CardTransaction): ForgetCard =>
  async (actor) => {
    if (actor.kind === "anonymous") return notSignedIn;
    return transaction(actor, async ({ cards, consents }) => {
      const forgotten = await cards.erase(actor.personId);
      await consents.withdraw(consentOf(actor));
      return ok({ forgotten });
    });
  };
