import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { ConsentLedger } from "../consent-ledger.ts";
import { aGuardian, aLine, type ConsentStore, fourteen, friday, later, somebody } from "./a-consent.ts";

/** @param open gives a store that this test run alone writes to */
export const consentLedgerContract = (name: string, open: () => Promise<ConsentStore>) => {
  const given = async () => {
    const store = await open();
    const of = <T>(person: SignedIn, work: (ledger: ConsentLedger) => Promise<T>) =>
      store.transaction(person, ({ ledger }) => work(ledger));
    return { ...store, of, me: somebody(), other: somebody() };
  };

  describe(`${name} keeps the contract of the ledger`, () => {
    it("keeps what one person said of their age last, and nothing of it for another", async () => {
      const { of, me, other } = await given();
      expect(await of(me, (ledger) => ledger.age())).toBeNull();
      await of(me, (ledger) => ledger.sayAge(fourteen, friday));
      await of(other, (ledger) => ledger.sayAge({ kind: "sixteen-or-older" }, friday));
      expect(await of(me, (ledger) => ledger.age())).toEqual(fourteen);
      await of(me, (ledger) => ledger.sayAge({ ...fourteen, bornOn: "2012-06-01" }, later(1)));
      expect(await of(me, (ledger) => ledger.age())).toEqual({ ...fourteen, bornOn: "2012-06-01" });
    });

    it("keeps lines, newest first, and withdraws the one that is meant", async () => {
      const { of, me, other } = await given();
      const scope = randomUUID();
      const [first, second] = [aLine(), aLine({ purpose: "share-with-helper", scope, givenAt: later(1) })];
      await of(me, async (ledger) => {
        await ledger.add(first);
        await ledger.add(second);
      });
      await of(other, (ledger) => ledger.add(aLine()));
      expect(await of(me, (ledger) => ledger.lines())).toEqual([second, first]);
      await of(me, (ledger) => ledger.withdraw({ purpose: "share-with-helper", scope: randomUUID() }, later(2)));
      await of(me, (ledger) => ledger.withdraw({ purpose: "keep-card", scope: null }, later(2)));
      await of(me, (ledger) => ledger.withdraw({ purpose: "keep-card", scope: null }, later(3)));
      expect(await of(me, (ledger) => ledger.lines())).toEqual([second, { ...first, withdrawnAt: later(2) }]);
      expect(await of(other, (ledger) => ledger.lines())).toMatchObject([{ withdrawnAt: null }]);
    });

    it("keeps one line that holds, and gives a hundred without leaving one out that does", async () => {
      const { of, me } = await given();
      const holding = aLine();
      await of(me, (ledger) => ledger.add(holding));
      await expect(of(me, (ledger) => ledger.add(aLine()))).rejects.toThrow(/consent_once/);
      await of(me, async (ledger) => {
        for (let n = 1; n <= 100; n += 1)
          await ledger.add(aLine({ purpose: "reminders", givenAt: later(n), withdrawnAt: later(n) }));
      });
      const lines = await of(me, (ledger) => ledger.lines());
      expect(lines).toHaveLength(100);
      expect(lines[0]?.givenAt).toEqual(later(100));
      expect(lines.at(-1)).toEqual(holding);
    });

    it("keeps guardians, newest first, and forgets the address of one that counts no more", async () => {
      const { of, me, other, caretaker } = await given();
      const [first, second] = [aGuardian(), aGuardian({ askedAt: later(1) })];
      await of(me, async (ledger) => {
        for (const guardian of [first, second]) await ledger.addGuardianship(guardian);
        await ledger.endGuardianship(first.id, later(1));
      });
      const { email: _email, locale: _locale, tokenHash: _hash, ...seen } = second;
      const kept = await of(me, (ledger) => ledger.guardianships());
      expect(kept[0]).toEqual(seen);
      expect(kept[1]).toMatchObject({ id: first.id, endedAt: later(1) });
      expect(await of(other, (ledger) => ledger.guardianships())).toEqual([]);
      const sent: string[] = [];
      for (const { id } of [first, second]) await caretaker.sendOnce(id, async (letter) => void sent.push(letter.id));
      expect(sent).toEqual([second.id]);
    });

    it("has people wait for their own turn, and keeps nothing of what fails", async () => {
      const { of, me } = await given();
      const addOnce = () =>
        of(me, async (ledger) => {
          await ledger.takeTurn();
          if ((await ledger.lines()).length === 0) await ledger.add(aLine());
        });
      await Promise.all([1, 2, 3, 4, 5].map(addOnce));
      expect(await of(me, (ledger) => ledger.lines())).toHaveLength(1);
      const failed = of(me, async (ledger) => {
        await ledger.sayAge(fourteen, friday);
        throw new Error("the power is out");
      });
      await expect(failed).rejects.toThrow("the power is out");
      expect(await of(me, (ledger) => ledger.age())).toBeNull();
    });
  });
};
