import { describe, expect, it } from "vitest";
import { library } from "@techconnect/domain/helpers/testing/a-helping";
import { anonymous } from "@techconnect/domain/identity/actor";
import { anAskedCard } from "@techconnect/domain/talent/testing/a-card";
import { readAndSixteen } from "../../consents/testing/consent-desk.memory.ts";
import { givenHelp, later, somebody, someHelper, type Opened } from "./a-help.ts";

const all = { first: 100, after: null };

/** @param open gives a store that this test run alone writes to */
export const helpContract = (name: string, open: () => Promise<Opened>) => {
  const given = givenHelp(open);

  describe(`help that is let in, on ${name}`, () => {
    it("sees the card and what may be seen, and the person sees each look", async () => {
      const { me, helper, letIn, person, keepCardFor, accesses, people } = await given();
      await letIn(me, helper, "act", true);
      expect(await person(helper, me.personId)).toMatchObject({ card: null, needs: null });
      const needs = { postcode: "1506" };
      expect(await keepCardFor(helper, me.personId, { ...anAskedCard(), needs })).toMatchObject({ ok: true });
      expect(await person(helper, me.personId)).toMatchObject({ card: { flow: anAskedCard().flow }, needs });

      const { rows } = await accesses.page(me, all);
      expect(rows.map(({ did }) => did).toSorted()).toEqual(["kept-card", "looked", "looked"]);
      expect(rows[0]).toMatchObject({ organisationName: "De Werkplaats", organisationId: library });
      expect(await accesses.count(me)).toBe(3);
      expect(await accesses.count(helper)).toBe(0);
      const helped = await people.page(helper, all);
      expect(helped.rows.map(({ personId, personName }) => [personId, personName])).toEqual([[me.personId, "Amina"]]);
    });

    it("changes nothing at the level that is for seeing, and sees no needs unasked", async () => {
      const { me, helper, letIn, person, keepCardFor } = await given();
      const other = someHelper();
      await letIn(me, other, "act", true);
      await keepCardFor(other, me.personId, { ...anAskedCard(), needs: { postcode: "1506" } });
      await letIn(me, helper, "see");
      expect(await person(helper, me.personId)).toMatchObject({ card: { hasNeeds: true }, needs: null });
      expect(await keepCardFor(helper, me.personId, anAskedCard())).toMatchObject({ error: { kind: "NotAllowed" } });
    });

    it("keeps no needs for who did not say that they may be seen", async () => {
      const { me, helper, letIn, keepCardFor } = await given();
      await letIn(me, helper, "act");
      const needs = { postcode: "1506" };
      expect(await keepCardFor(helper, me.personId, { ...anAskedCard(), needs })).toMatchObject({
        error: { kind: "NotAllowed" },
      });
      expect(await keepCardFor(helper, me.personId, anAskedCard())).toMatchObject({ ok: true });
    });

    it("is told when another card was kept meanwhile, and that counts as a look", async () => {
      const { me, helper, letIn, keepCardFor, accesses } = await given();
      await letIn(me, helper, "act");
      await keepCardFor(helper, me.personId, anAskedCard());
      expect(await keepCardFor(helper, me.personId, anAskedCard({ flow: "a=b" }))).toMatchObject({
        error: { kind: "CardChangedMeanwhile", card: { flow: anAskedCard().flow } },
      });
      expect((await accesses.page(me, all)).rows.map(({ did }) => did).toSorted()).toEqual(["kept-card", "looked"]);
    });

    it("is nothing for anybody else, as if there were nobody", async () => {
      const { me, helper, letIn, person, keepCardFor, people } = await given();
      await letIn(me, helper, "act");
      for (const other of [anonymous, somebody(), someHelper()]) {
        expect(await person(other, me.personId)).toBeNull();
        expect((await people.page(other, all)).rows).toEqual([]);
      }
      const nobody = somebody().personId;
      const answers = [
        await keepCardFor(someHelper(), me.personId, anAskedCard()),
        await keepCardFor(someHelper(), nobody, anAskedCard()),
        await keepCardFor(helper, nobody, anAskedCard()),
        await keepCardFor(helper, "no uuid", anAskedCard()),
      ];
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ error: { kind: "NotFound" } });
      expect(await keepCardFor(anonymous, me.personId, anAskedCard())).toMatchObject({
        error: { kind: "NotSignedIn" },
      });
    });
  });

  describe(`help that ends, on ${name}`, () => {
    it.each(["person", "helper"] as const)("does so at once when the %s says so", async (side) => {
      const { me, helper, letIn, end, person, helpersOf, consents } = await given();
      const id = await letIn(me, helper);
      expect(await end(side === "person" ? me : helper, id)).toEqual({ ok: true, value: { ended: true } });
      expect(await person(helper, me.personId)).toBeNull();
      expect(await helpersOf(me)).toEqual([]);
      if (side === "person")
        expect(
          await consents.holds({ personId: me.personId, purpose: "share-with-helper", scope: helper.personId }),
        ).toBe(false);
      expect(await end(me, id)).toMatchObject({ ok: true });
    });

    it("is not for others to end, nor to answer", async () => {
      const { me, helper, letIn, end, accept, person, codeOf, ask } = await given();
      const id = await letIn(me, helper);
      for (const other of [somebody(), someHelper()]) {
        expect(await end(other, id)).toMatchObject({ error: { kind: "NotFound" } });
        expect(await accept(other, id, true, readAndSixteen)).toMatchObject({ error: { kind: "NotFound" } });
      }
      const asked = await ask(helper, { code: await codeOf(me), level: "act", organisationId: library });
      const second = asked.ok ? asked.value.id : "";
      expect(await accept(helper, second, true, readAndSixteen)).toMatchObject({ error: { kind: "NotFound" } });
      expect(await accept(me, id, true, readAndSixteen)).toMatchObject({ error: { kind: "NotFound" } });
      expect(await end(anonymous, id)).toMatchObject({ error: { kind: "NotSignedIn" } });
      expect(await person(helper, me.personId)).toMatchObject({ helping: { level: "see" } });
    });

    it("ends by itself after six months, and a question after two weeks", async () => {
      const { me, helper, letIn, person, wait, codeOf, ask, accept } = await given();
      await letIn(me, helper);
      const asked = await ask(someHelper(), { code: await codeOf(me), level: "see", organisationId: library });
      wait(later(15));
      expect(await accept(me, asked.ok ? asked.value.id : "", false, readAndSixteen)).toMatchObject({
        error: { kind: "NotFound" },
      });
      wait("2027-05-27T09:29:59Z");
      expect(await person(helper, me.personId)).not.toBeNull();
      wait("2027-05-27T09:30:00Z");
      expect(await person(helper, me.personId)).toBeNull();
    });

    it("ends when the helper has the role no more, or the organisation or the helper is suspended", async () => {
      const { me, helper, letIn, person, people } = await given();
      await letIn(me, helper);
      for (const now of [
        { ...helper, memberships: [] },
        { ...helper, isSuspended: true },
        ...(["suspended", "unverified"] as const).map((status) => ({
          ...helper,
          memberships: helper.memberships.map((one) => ({ ...one, status })),
        })),
        { ...helper, memberships: helper.memberships.map((one) => ({ ...one, role: "admin" as const })) },
      ]) {
        expect(await person(now, me.personId)).toBeNull();
        expect(await people.count(now)).toBe(0);
      }
    });

    it("gives way to what the person said last about the same helper", async () => {
      const { me, helper, letIn, person, helpersOf } = await given();
      await letIn(me, helper, "act", true);
      await letIn(me, helper, "see");
      expect(await helpersOf(me)).toHaveLength(1);
      expect(await person(helper, me.personId)).toMatchObject({ helping: { level: "see", withNeeds: false } });
    });
  });
};
