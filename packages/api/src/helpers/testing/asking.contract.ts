import { describe, expect, it } from "vitest";
import { library } from "@techconnect/domain/helpers/testing/a-helping";
import { anonymous } from "@techconnect/domain/identity/actor";
import { readAndSixteen } from "../../consents/testing/consent-desk.memory.ts";
import { givenHelp, later, somebody, someHelper, type Opened } from "./a-help.ts";

/** @param open gives a store that this test run alone writes to */
export const askingContract = (name: string, open: () => Promise<Opened>) => {
  const given = givenHelp(open);

  describe(`asking to help, on ${name}`, () => {
    it("shows the person who asks, for which organisation, and what for", async () => {
      const { me, helper, codeOf, ask, helpersOf, person } = await given();
      const asked = await ask(helper, { code: await codeOf(me), level: "act", organisationId: library });
      expect(asked).toMatchObject({ ok: true });
      expect(await helpersOf(me)).toMatchObject([
        { helperName: "Amina van der Berg", organisationName: "De Werkplaats", level: "act", acceptedAt: null },
      ]);
      expect(await person(helper, me.personId)).toBeNull();
    });

    it("works with a code once, for a day, and with the last one that was made", async () => {
      const { me, helper, codeOf, ask, wait } = await given();
      const first = await codeOf(me);
      const code = await codeOf(me);
      const asks = (what: string) => ask(helper, { code: what, level: "see", organisationId: library });
      const unknown = { ok: false, error: { kind: "HelperCodeNotFound" } };
      expect(await asks(first)).toMatchObject(unknown);
      expect(await asks("KTM4RC")).toMatchObject(unknown);
      expect(await asks(code.toLowerCase())).toMatchObject({ ok: true });
      expect(await asks(code)).toMatchObject(unknown);
      const late = await codeOf(me);
      wait(later(1));
      expect(await asks(late)).toMatchObject(unknown);
    });

    it("works for one of many who show the code at the same moment", async () => {
      const { me, codeOf, ask } = await given();
      const code = await codeOf(me);
      const asked = await Promise.all(
        Array.from({ length: 10 }, () => ask(someHelper(), { code, level: "see", organisationId: library })),
      );
      expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it("is for those whose work it is, in a verified organisation, and not for oneself", async () => {
      const { me, helper, codeOf, ask } = await given();
      const input = async () => ({ code: await codeOf(me), level: "see" as const, organisationId: library });
      expect(await ask(anonymous, await input())).toMatchObject({ error: { kind: "NotSignedIn" } });
      for (const other of [
        somebody(),
        someHelper({ role: "admin" }),
        someHelper({ status: "unverified" }),
        someHelper({ status: "suspended" }),
        someHelper({ organisationId: somebody().personId }),
      ])
        expect(await ask(other, await input())).toMatchObject({ error: { kind: "NotAllowed" } });
      const own = { code: await codeOf(helper), level: "see" as const, organisationId: library };
      expect(await ask(helper, own)).toMatchObject({ error: { kind: "HelperCodeNotFound" } });
    });
  });

  describe(`a question that waits, on ${name}`, () => {
    it("shows who asked it the code that they typed and until when, and nothing of the person", async () => {
      const { me, helper, codeOf, ask, asked, wait } = await given();
      const code = await codeOf(me);
      const by = (what: string) => ask(helper, { code: what, level: "act", organisationId: library });
      await by(code.toLowerCase());
      wait(later(1));
      await by(await codeOf(somebody()));
      const [last, first] = await asked(helper);
      expect(last?.askedAt).toEqual(later(1));
      expect(first).toMatchObject({ code, level: "act", organisationId: library, expiresAt: later(14) });
      for (const other of [
        anonymous,
        me,
        someHelper(),
        { ...helper, memberships: [] },
        { ...helper, isSuspended: true },
      ])
        expect(await asked(other)).toEqual([]);
      wait(later(14));
      expect(await asked(helper)).toHaveLength(1);
    });

    it("looks the same after a no, and is gone after a yes or when it is taken back", async () => {
      const { me, helper, codeOf, ask, asked, accept, end, helpersOf } = await given();
      const open = async () => {
        const made = await ask(helper, { code: await codeOf(me), level: "see", organisationId: library });
        return made.ok ? made.value.id : "";
      };
      const refused = await open();
      const before = await asked(helper);
      await end(me, refused);
      expect(await helpersOf(me)).toEqual([]);
      expect((await asked(helper)).map(({ id, code }) => [id, code])).toEqual(before.map(({ id, code }) => [id, code]));
      expect(await end(helper, refused)).toMatchObject({ ok: true });
      expect(await asked(helper)).toEqual([]);

      const taken = await open();
      await end(helper, taken);
      expect(await asked(helper)).toEqual([]);
      expect(await accept(me, taken, false, readAndSixteen)).toMatchObject({ error: { kind: "NotFound" } });

      await accept(me, await open(), false, readAndSixteen);
      expect(await asked(helper)).toEqual([]);
    });
  });
};
