import { isTheSameItem } from "@techconnect/domain/talent/saved-items";
import { inTurn } from "../../platform/testing/in-turn.ts";
import type { ItemInAccount, SavedTransaction } from "../saved-in-account.ts";

export const memorySaved = (): SavedTransaction => {
  const kept = new Map<string, readonly ItemInAccount[]>();
  const turn = inTurn();
  return ({ personId }, work) =>
    turn(async () => {
      const mine = () => kept.get(personId) ?? [];
      return work({
        all: async () => mine().toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime()),
        add: async (items, at) => {
          const fresh = items
            .map((item, place) => ({ ...item, savedAt: new Date(at.getTime() - place) }))
            .filter((item) => !mine().some((one) => isTheSameItem(one, item)));
          kept.set(personId, [...mine(), ...fresh]);
        },
        remove: async (item) =>
          void kept.set(
            personId,
            mine().filter((one) => !isTheSameItem(one, item)),
          ),
      });
    });
};
