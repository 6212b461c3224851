import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../platform/postgres/open-database.ts";
import { testRole } from "../platform/testing/test-database.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { hasConsent } from "./consents.module.ts";
import { consentsOverTheWire } from "./testing/consents-over-the-wire.ts";

let api: TestServer;
let wire: ReturnType<typeof consentsOverTheWire>;
/** Another process, as far as the database knows. */
let elsewhere: Database;
let now = new Date();
beforeAll(async () => {
  api = await testServer({ now: () => now });
  wire = consentsOverTheWire(api, () => now);
  const tables = api.slices.flatMap((slice) => slice.tables);
  elsewhere = await openDatabase({ url: api.database.url, role: testRole, tables, connections: 2 });
});
afterAll(async () => {
  await elsewhere.close();
  await api.stop();
});

const somebody = () => api.signIn(`${randomUUID()}@example.org`);
const keeps = async (personId: string, scope: string | null = null, at = now) => {
  const purpose = scope === null ? "keep-card" : "share-with-helper";
  return hasConsent(elsewhere.em(), { personId, purpose, scope, at });
};
const bornOn = (years: number) => `${now.getUTCFullYear() - years}-01-01`;

describe("consenting", () => {
  it("takes a word on one's age first, which may come along with it", async () => {
    const amina = await somebody();
    expect(await wire.give(amina)).toMatchObject({ __typename: "AgeUnknown" });
    expect(await wire.give(amina, { sixteenOrOlder: true })).toMatchObject({
      __typename: "ConsentGiven",
      counts: true,
    });
    expect((await wire.me(amina)).ageGroup).toBe("SIXTEEN_OR_OLDER");
  });

  it("writes one line, however often and however close together it is said", async () => {
    const amina = await somebody();
    const answers = await Promise.all(Array.from({ length: 12 }, () => wire.give(amina, { sixteenOrOlder: true })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await wire.me(amina)).consents).toHaveLength(1);
  });

  it("is for somebody who is signed in, to the text of now, about whom it is about", async () => {
    const amina = await somebody();
    const scope = randomUUID();
    const said = { sixteenOrOlder: true };
    expect(await wire.give({})).toMatchObject({ __typename: "NotSignedIn" });
    expect(await wire.withdraw({})).toMatchObject({ __typename: "NotSignedIn" });
    expect(await wire.give(amina, { ...said, textVersion: 0 })).toMatchObject({ __typename: "ConsentTextChanged" });
    expect(await wire.give(amina, { ...said, scope })).toMatchObject({ __typename: "InvalidInput" });
    const share = { ...said, purpose: "SHARE_WITH_HELPER" };
    expect(await wire.give(amina, share)).toMatchObject({ __typename: "InvalidInput" });
    expect(await wire.give(amina, { ...share, scope: "me" })).toMatchObject({ __typename: "InvalidInput" });
    expect(await wire.give(amina, { ...share, scope })).toMatchObject({ __typename: "ConsentGiven" });
    const { id } = await wire.me(amina);
    expect([await keeps(id, scope), await keeps(id, randomUUID())]).toEqual([true, false]);
  });
});

describe("withdrawing", () => {
  it("holds in another process from its next question on, within a second", async () => {
    const amina = await somebody();
    await wire.give(amina, { sixteenOrOlder: true });
    const { id } = await wire.me(amina);
    for (let round = 0; round < 10; round++) {
      expect(await keeps(id)).toBe(true);
      await wire.withdraw(amina);
      const start = performance.now();
      expect(await keeps(id)).toBe(false);
      expect(performance.now() - start).toBeLessThan(1_000);
      await wire.withdraw(amina);
      await wire.give(amina);
    }
    expect((await wire.me(amina)).consents.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  });

  it("asks the same inside a transaction of somebody else, and leaves no sight of the rows", async () => {
    const amina = await somebody();
    await wire.give(amina, { sixteenOrOlder: true });
    const { id: personId } = await wire.me(amina);
    const seen = await elsewhere.em().transactional(async (em) => ({
      consents: await hasConsent(em, { personId, purpose: "keep-card", scope: null, at: now }),
      rows: await em.execute("select id from consent"),
    }));
    expect(seen).toEqual({ consents: true, rows: [] });
  });
});

describe("somebody younger than sixteen", () => {
  const given = async () => {
    const [bo, guardian] = [await somebody(), `${randomUUID()}@example.org`];
    await wire.sayAge(bo, bornOn(14));
    const { id } = await wire.me(bo);
    return { bo, guardian, id };
  };
  const asked = async () => {
    const { bo, guardian, id } = await given();
    await wire.askGuardian(bo, guardian);
    await wire.sendLetters();
    return { bo, guardian, id, token: await wire.tokenTo(guardian) };
  };

  it("consents once a guardian agreed by the link, until the guardian takes it back", async () => {
    const { bo, id, token } = await asked();
    expect(await wire.give(bo)).toMatchObject({ counts: false });
    expect(await keeps(id)).toBe(false);
    expect(await wire.confirm(token, "AGREE")).toMatchObject({ __typename: "GuardianRequest", verdict: "AGREE" });
    expect(await keeps(id)).toBe(true);
    expect((await wire.me(bo)).guardianship).toEqual({ verdict: "AGREE" });
    expect(await wire.confirm(token, "AGREE")).toMatchObject({ verdict: "AGREE" });
    expect(await wire.confirm(token, "REFUSE")).toMatchObject({ verdict: "REFUSE" });
    expect(await keeps(id)).toBe(false);
    await wire.confirm(token, "AGREE");
    expect(await keeps(id)).toBe(true);
  });

  it("is nowhere in what the guardian gets, and the address of the guardian is forgotten", async () => {
    const { guardian, token } = await asked();
    expect(JSON.stringify(await wire.guardianRequest(token))).not.toMatch(/example\.org|-01-01|name/);
    expect(await wire.guardianRequest(`${token}x`)).toBeNull();
    expect(await wire.confirm("a link of nobody", "AGREE")).toEqual({ __typename: "NotFound" });
    const em = api.database.em();
    em.setSessionContext({ variables: { "app.background": "on" } });
    expect(
      await em.transactional((tx) => tx.execute("select id from guardianship where email = ?", [guardian])),
    ).toEqual([]);
  });

  it("writes three letters a day at most, one per form, never to themselves", async () => {
    const { bo, guardian } = await given();
    const { email } = await wire.me(bo);
    expect(await wire.askGuardian(bo, email)).toMatchObject({ __typename: "InvalidInput" });
    expect(await wire.askGuardian(bo, "nobody")).toMatchObject({ __typename: "InvalidInput" });
    const form = randomUUID();
    await Promise.all([1, 2, 3, 4].map(() => wire.askGuardian(bo, guardian, form)));
    const more = await Promise.all([1, 2, 3, 4].map(() => wire.askGuardian(bo, guardian)));
    const kinds = more.map(({ __typename }) => __typename).toSorted();
    expect(kinds).toEqual(["GuardianAsked", "GuardianAsked", "TooManyRequests", "TooManyRequests"]);
  });

  it("sees that a question ran out, and when, until they ask again", async () => {
    const { bo, guardian } = await asked();
    const start = now;
    const { email, unansweredGuardianship } = await wire.me(bo);
    expect(unansweredGuardianship).toBeNull();
    now = new Date(start.getTime() + 14 * 86_400_000);
    const late = await api.signIn(email);
    const silent = await wire.me(late);
    await wire.askGuardian(late, guardian);
    const again = await wire.me(late);
    const [askedAt, expiresAt] = [start.toISOString(), now.toISOString()];
    now = start;
    expect(silent).toMatchObject({ guardianship: null, unansweredGuardianship: { askedAt, expiresAt } });
    expect(again).toMatchObject({ guardianship: { verdict: null }, unansweredGuardianship: null });
  });

  it("is asked anew at sixteen, and the guardian's link is over then", async () => {
    const { bo, id, token } = await asked();
    const start = now;
    await wire.give(bo);
    await wire.confirm(token, "AGREE");
    // the last days before the birthday, and the day itself in Amsterdam
    const birthday = new Date(Date.UTC(start.getUTCFullYear() + 2, 0, 1) - 3_600_000);
    now = new Date(birthday.getTime() - 1);
    expect([await keeps(id), await keeps(id, null, birthday)]).toEqual([true, false]);
    now = birthday;
    expect(await wire.guardianRequest(token)).toBeNull();
    await wire.tick("look-after-consents");
    await wire.tick("look-after-consents");
    now = start;
    const me = await wire.me(await api.signIn((await wire.me(bo))?.email ?? ""));
    expect(me).toMatchObject({ ageGroup: "SIXTEEN_OR_OLDER", guardianship: null });
    expect(me.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });
});

describe("the ledger", () => {
  it.each(["purpose = 'reminders'", "given_at = now()", "person_id = gen_random_uuid()", "withdrawn_at = now()"])(
    "changes for nobody: %s",
    async (change) => {
      const amina = await somebody();
      await wire.give(amina, { sixteenOrOlder: true });
      await wire.withdraw(amina);
      const em = api.database.em();
      em.setSessionContext({ variables: { "app.background": "on" } });
      await expect(em.transactional((tx) => tx.execute(`update consent set ${change}`))).rejects.toThrow(
        /withdrawn once/,
      );
    },
  );
});
