import { describe, expect, it } from "vitest";
import { isPast } from "@techconnect/domain/consents/guardianship";
import type { GuardianToAsk } from "../consent-ledger.ts";
import { aGuardian, aLine, type ConsentStore, fourteen, friday, later, somebody } from "./a-consent.ts";

/** @param open gives a store that this test run alone writes to */
export const guardiansContract = (name: string, open: () => Promise<ConsentStore>) => {
  const given = async (over: Partial<GuardianToAsk> = {}) => {
    const store = await open();
    const [me, guardian] = [somebody(), aGuardian(over)];
    await store.transaction(me, async ({ ledger }) => {
      await ledger.sayAge(fourteen, friday);
      await ledger.addGuardianship(guardian);
    });
    const lines = () => store.transaction(me, ({ ledger }) => ledger.lines());
    const guardianships = () => store.transaction(me, ({ ledger }) => ledger.guardianships());
    return { ...store, me, guardian, lines, guardianships };
  };

  describe(`${name} keeps the contract of guardians`, () => {
    it("leads by a link to what is asked, and by a link of nobody nowhere", async () => {
      const { guardians, guardian, me } = await given();
      expect(await guardians(guardian.tokenHash, ({ desk }) => desk.find())).toEqual({
        guardianship: {
          id: guardian.id,
          askedAt: friday,
          expiresAt: later(14),
          verdict: null,
          answeredAt: null,
          endedAt: null,
        },
        personId: me.personId,
        age: fourteen,
      });
      expect(await guardians("of nobody", ({ desk }) => desk.find())).toBeNull();
    });

    it("keeps what a guardian says and allows, in the ledger of the person, and takes it all back", async () => {
      const { guardians, guardian, me, transaction, lines, guardianships } = await given();
      const own = aLine();
      await transaction(me, ({ ledger }) => ledger.add(own));
      const allowed = aLine({ givenBy: "guardian", givenAt: later(1) });
      await guardians(guardian.tokenHash, async ({ desk }) => {
        const found = await desk.find();
        if (!found) return;
        await desk.answer({ ...found.guardianship, verdict: "agree", answeredAt: later(1) });
        await desk.allow(allowed);
        expect(await desk.allowed()).toEqual([allowed]);
      });
      expect(await lines()).toEqual([allowed, own]);
      expect(await guardianships()).toMatchObject([{ verdict: "agree", answeredAt: later(1) }]);
      await transaction(me, ({ ledger }) => ledger.withdraw({ purpose: "keep-card", scope: null }, later(2)));
      expect((await lines()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, later(2)]);
      await guardians(guardian.tokenHash, ({ desk }) => desk.withdrawAll(later(3)));
      expect((await lines()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([later(3), later(2)]);
      expect(await guardians(guardian.tokenHash, ({ desk }) => desk.allowed())).toEqual([]);
    });

    it("sends a letter once, and again only where sending failed", async () => {
      const { caretaker, guardian } = await given();
      const failed = caretaker.sendOnce(guardian.id, async () => {
        throw new Error("no post today");
      });
      await expect(failed).rejects.toThrow("no post today");
      const sent: string[] = [];
      const send = () => caretaker.sendOnce(guardian.id, async ({ email }) => void sent.push(email));
      await Promise.all([send(), send(), send()]);
      expect(sent).toEqual([guardian.email]);
      await caretaker.sendOnce(somebody().personId, async ({ email }) => void sent.push(email));
      expect(sent).toHaveLength(1);
    });

    it("has somebody who turned sixteen asked anew: what was said before counts no more", async () => {
      const { caretaker, guardian, guardians, me, transaction, lines, guardianships } = await given();
      const birthday = new Date("2028-05-01T00:00:00Z");
      const [before, after] = [aLine(), aLine({ purpose: "reminders", givenAt: birthday })];
      await transaction(me, async ({ ledger }) => {
        for (const line of [before, after]) await ledger.add(line);
      });
      await guardians(guardian.tokenHash, ({ desk }) => desk.allow(aLine({ givenBy: "guardian" })));
      expect(await caretaker.younger()).toContainEqual({ personId: me.personId, age: fourteen });
      await caretaker.askAnew(me.personId, birthday);
      await caretaker.askAnew(me.personId, later(700));
      expect((await lines()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, birthday, birthday]);
      expect(await guardianships()).toMatchObject([{ endedAt: birthday }]);
      expect(await transaction(me, ({ ledger }) => ledger.age())).toEqual({ kind: "sixteen-or-older" });
      expect(await caretaker.younger()).not.toContainEqual(expect.objectContaining({ personId: me.personId }));
    });

    it("forgets guardians of whom nothing comes, and no others", async () => {
      const { caretaker, guardianships, guardians, guardian } = await given();
      await caretaker.forget((one) => isPast(one, later(43)));
      expect(await guardianships()).toHaveLength(1);
      await caretaker.forget((one) => isPast(one, later(44)));
      expect(await guardianships()).toEqual([]);
      expect(await guardians(guardian.tokenHash, ({ desk }) => desk.find())).toBeNull();
    });
  });
};
