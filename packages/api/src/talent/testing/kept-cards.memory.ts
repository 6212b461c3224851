import type { KeptCard } from "@techconnect/domain/talent/kept-card";
import type { NeedsInput } from "../../matching/read-suggestions-input.ts";
import type { ConsentDesk } from "../../consents/consent-desk.ts";
import { inTurn } from "../../platform/testing/in-turn.ts";
import type { CardTransaction, KeptCards } from "../kept-cards.ts";

type Kept = { readonly card: KeptCard; readonly needs: NeedsInput | null };

/** @param maySee whose cards this transaction sees */
export const cardsIn = (kept: Map<string, Kept>, maySee: (personId: string) => boolean): KeptCards => {
  const seen = (personId: string) => (maySee(personId) ? (kept.get(personId) ?? null) : null);
  const find: KeptCards["find"] = async (personId) => seen(personId)?.card ?? null;
  return {
    find,
    take: find,
    needsOf: async (personId) => seen(personId)?.needs ?? null,
    save: async (personId, card, change) => {
      if (!maySee(personId)) throw new Error("A card is kept among one's own.");
      const needs = change === "as-they-are" ? (seen(personId)?.needs ?? null) : change && change.needs;
      kept.set(personId, { card: { ...card, hasNeeds: needs !== null }, needs });
    },
    erase: async (personId) => maySee(personId) && kept.delete(personId),
  };
};

export const memoryCards = (consents: ConsentDesk): CardTransaction => {
  let state = new Map<string, Kept>();
  const turn = inTurn();
  return (actor, work) =>
    turn(async () => {
      const mine = new Map(state);
      const result = await work({ cards: cardsIn(mine, (personId) => personId === actor.personId), consents });
      state = mine;
      return result;
    });
};
