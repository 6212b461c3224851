import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import {
  keepCard,
  needsEraseAfter,
  type AskedCard,
  type CardChangedMeanwhile,
  type KeptCard,
} from "@techconnect/domain/talent/kept-card";
import { checkNeeds, type NeedsInput } from "../matching/read-suggestions-input.ts";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import type { ConsentRefused, SaidInForm } from "../consents/consent-desk.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { CardTransaction, KeptCards } from "./kept-cards.ts";

export type CardToKeep = AskedCard & {
  /** What the person needs; null erases what is kept of it, absent leaves it as it is. */
  readonly needs?: NeedsInput | null;
};
export type KeepCardInError = InvalidInput | CardChangedMeanwhile;
export type KeepCardError = KeepCardInError | NotSignedIn | ConsentRefused;
export type KeepCard = (actor: Actor, asked: CardToKeep, said: SaidInForm) => Promise<Result<KeptCard, KeepCardError>>;

/** Keeps a card among those that a transaction may change. Who may is asked before. */
export const keepCardIn = async (
  cards: KeptCards,
  personId: string,
  { needs, ...asked }: CardToKeep,
  now: Date,
): Promise<Result<KeptCard, KeepCardInError>> => {
  const checked = checkNeeds(needs ?? {}, ["input", "needs"]);
  if (!checked.ok) return checked;

  const there = await cards.take(personId);
  const hasNeeds = needs === undefined ? (there?.hasNeeds ?? false) : needs !== null;
  const card = keepCard(asked, there, { now, hasNeeds });
  if (!card.ok)
    return card.error.kind === "UnreadableCard"
      ? invalidInput(["input", card.error.field], card.error.message)
      : { ok: false, error: card.error };

  const change = needs && { needs: checked.value, eraseAfter: needsEraseAfter(now) };
  await cards.save(personId, card.value, change === undefined ? "as-they-are" : change);
  return ok(card.value);
};

type Needs = { readonly transaction: CardTransaction; readonly now: () => Date };

/** Keeps a card in the account of whoever asks: their own explicit choice, and written down as that. */
export const makeKeepCard =
  ({ transaction, now }: Needs): KeepCard =>
  async (actor, asked, said) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const { personId } = actor;
    return transaction(actor, async ({ cards, consents }) => {
      const consent = await consents.give({ personId, purpose: "keep-card", scope: null }, said);
      return consent.ok ? keepCardIn(cards, personId, asked, now()) : consent;
    });
  };
