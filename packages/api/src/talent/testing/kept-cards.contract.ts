import { describe, expect, it } from "vitest";
import { aPerson } from "@techconnect/domain/helpers/testing/a-helping";
import { aCard, aTold } from "@techconnect/domain/talent/testing/a-card";
import type { CardTransaction } from "../kept-cards.ts";

let lastOne = 0;
/** Somebody whom no other test knows of. */
export const somebody = () =>
  aPerson({
    personId: `0199aaaa-0000-7000-8000-${String(++lastOne).padStart(12, "0")}`,
    email: `p${lastOne}@example.org`,
  });

const needs = { postcode: "1506", benefit: true, help: ["laptop"] as const };
const eraseAfter = new Date("2027-02-25T09:30:00.000Z");

/** @param open gives a store that this test run alone writes to */
export const keptCardsContract = (name: string, open: () => Promise<CardTransaction>) =>
  describe(`${name} keeps the kept cards contract`, () => {
    it("gives back the card, without needs that were not kept", async () => {
      const [transaction, me] = [await open(), somebody()];
      await transaction(me, ({ cards }) => cards.save(me.personId, aCard(), null));
      expect(await transaction(me, ({ cards }) => cards.find(me.personId))).toEqual(aCard());
      expect(await transaction(me, ({ cards }) => cards.needsOf(me.personId))).toBeNull();
    });

    it("keeps needs until they are changed or erased", async () => {
      const [transaction, me] = [await open(), somebody()];
      const save = (change: Parameters<Parameters<Parameters<CardTransaction>[1]>[0]["cards"]["save"]>[2]) =>
        transaction(me, async ({ cards }) => {
          await cards.save(me.personId, aCard(), change);
          return [(await cards.find(me.personId))?.hasNeeds, await cards.needsOf(me.personId)];
        });
      expect(await save({ needs, eraseAfter })).toEqual([true, needs]);
      expect(await save("as-they-are")).toEqual([true, needs]);
      expect(await save({ needs: { postcode: "1011" }, eraseAfter })).toEqual([true, { postcode: "1011" }]);
      expect(await save(null)).toEqual([false, null]);
      expect(await save("as-they-are")).toEqual([false, null]);
    });

    it("shows nobody the card of somebody else", async () => {
      const [transaction, me, other] = [await open(), somebody(), somebody()];
      await transaction(other, ({ cards }) => cards.save(other.personId, aCard(), { needs, eraseAfter }));
      const seen = await transaction(me, async ({ cards }) => [
        await cards.find(other.personId),
        await cards.take(other.personId),
        await cards.needsOf(other.personId),
        await cards.erase(other.personId),
      ]);
      expect(seen).toEqual([null, null, null, false]);
      await expect(transaction(me, ({ cards }) => cards.save(other.personId, aCard(), null))).rejects.toThrow(
        /one's own|row-level security/,
      );
      expect(await transaction(other, ({ cards }) => cards.needsOf(other.personId))).toEqual(needs);
    });

    it("keeps nothing of a transaction that fails", async () => {
      const [transaction, me] = [await open(), somebody()];
      const failed = transaction(me, async ({ cards }) => {
        await cards.save(me.personId, aCard(), null);
        throw new Error("the power is out");
      });
      await expect(failed).rejects.toThrow("the power is out");
      expect(await transaction(me, ({ cards }) => cards.find(me.personId))).toBeNull();
    });

    it("lets one change a card at a time, also when there is none yet", async () => {
      const [transaction, me] = [await open(), somebody()];
      const raise = () =>
        transaction(me, async ({ cards }) => {
          const there = await cards.take(me.personId);
          await cards.save(me.personId, aCard({ version: (there?.version ?? 0) + 1 }), "as-they-are");
        });
      await Promise.all(Array.from({ length: 20 }, raise));
      expect(await transaction(me, ({ cards }) => cards.find(me.personId))).toMatchObject({ version: 20 });
    });

    it("erases it once", async () => {
      const [transaction, me] = [await open(), somebody()];
      const card = aCard({ experiences: [aTold({ words: "طباخ" })] });
      await transaction(me, ({ cards }) => cards.save(me.personId, card, { needs, eraseAfter }));
      expect(await transaction(me, ({ cards }) => cards.erase(me.personId))).toBe(true);
      expect(await transaction(me, ({ cards }) => cards.erase(me.personId))).toBe(false);
      expect(await transaction(me, ({ cards }) => cards.needsOf(me.personId))).toBeNull();
    });
  });
