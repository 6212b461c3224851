import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { later, somebody } from "./testing/a-consent.ts";
import { consentsAtWork } from "./testing/consents-at-work.ts";

const keepCard = { purpose: "keep-card", scope: null, textVersion: 1, sixteenOrOlder: false } as const;
const older = { ...keepCard, sixteenOrOlder: true };
const form = (email = "fatima@example.org") => ({ requestId: randomUUID(), email, locale: "nl" as const });
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe("consenting", () => {
  it("is for somebody who is signed in, to the text of now, about whom it is about", async () => {
    const work = consentsAtWork();
    const { give, withdraw } = work.as(somebody());
    const share = { ...older, purpose: "share-with-helper" } as const;
    expect(await work.as().give(older)).toMatchObject(refused("NotSignedIn"));
    expect(await work.as().withdraw(older)).toMatchObject(refused("NotSignedIn"));
    expect(await give({ ...older, textVersion: 0 })).toMatchObject(refused("ConsentTextChanged"));
    expect(await give({ ...older, scope: randomUUID() })).toMatchObject(refused("InvalidInput"));
    for (const scope of [null, "me"]) expect(await give({ ...share, scope })).toMatchObject(refused("InvalidInput"));
    expect(await withdraw(older)).toEqual({ ok: true, value: { withdrawn: true } });
    expect(work.log()).toEqual([]);
  });

  it("takes a word on one's age first, which may come along, and writes one line however often it is said", async () => {
    const work = consentsAtWork();
    const me = somebody();
    const { give } = work.as(me);
    expect(await give(keepCard)).toMatchObject(refused("AgeUnknown"));
    const given = await give(older);
    expect(given).toMatchObject({ ok: true, value: { counts: true } });
    expect(await give(keepCard)).toEqual(given);
    expect(await work.as(me).own()).toMatchObject({ ageGroup: "sixteen-or-older", lines: [{ withdrawnAt: null }] });
    expect(work.log().map(({ action, reason }) => [action, reason])).toEqual([["consent.give", "keep-card"]]);
  });

  it("ends when it is withdrawn, and can begin again by another line", async () => {
    const work = consentsAtWork();
    const me = somebody();
    const { give, withdraw } = work.as(me);
    await give(older);
    for (const _twice of [1, 2]) await withdraw(keepCard);
    work.wait(later(1));
    expect(await give(keepCard)).toMatchObject({ value: { counts: true } });
    expect((await work.as(me).own())?.lines).toMatchObject([{ withdrawnAt: null }, { withdrawnAt: later(0) }]);
    expect(work.log().map(({ action }) => action)).toEqual(["consent.give", "consent.withdraw", "consent.give"]);
  });
});

describe("somebody of fourteen", () => {
  const given = async () => {
    const work = consentsAtWork();
    const me = somebody();
    expect(await work.as(me).sayAge("2012-05-01")).toEqual({ ok: true, value: "younger" });
    return { ...work, me, mine: () => work.as(me) };
  };

  it("does not become sixteen by saying so, and can put a wrong day right", async () => {
    const { mine } = await given();
    expect(await mine().sayAge(null)).toMatchObject(refused("AgeAlreadySaid"));
    expect(await mine().sayAge("31-12-2012")).toMatchObject(refused("InvalidInput"));
    expect(await mine().sayAge("2012-06-01")).toMatchObject({ ok: true });
  });

  it("consents once a guardian agrees, and no more when the guardian takes that back", async () => {
    const { mine, confirm, lastToken, showRequest, log } = await given();
    await mine().askGuardian(form());
    expect(await mine().give(keepCard)).toMatchObject({ value: { counts: false } });
    expect(await showRequest(lastToken())).toMatchObject({ verdict: null });
    for (const _twice of [1, 2])
      expect(await confirm(lastToken(), "agree")).toMatchObject({ value: { verdict: "agree" } });
    expect(await mine().give(keepCard)).toMatchObject({ value: { counts: true } });
    expect(await mine().askGuardian(form())).toMatchObject(refused("NoGuardianNeeded"));
    await confirm(lastToken(), "refuse");
    expect(await mine().give(keepCard)).toMatchObject({ value: { counts: false } });
    expect(log().filter(({ action }) => action === "guardian.answer")).toHaveLength(2);
    expect(await confirm("a link of nobody", "agree")).toMatchObject(refused("NotFound"));
  });

  it("has three letters a day written at most, one per form, never to themselves", async () => {
    const { me, mine, events, wait } = await given();
    for (const email of [me.email, "nobody"])
      expect(await mine().askGuardian(form(email))).toMatchObject(refused("InvalidInput"));
    const once = form();
    for (const _twice of [1, 2]) expect(await mine().askGuardian(once)).toMatchObject({ ok: true });
    for (const kind of ["ok", "ok", "TooManyRequests"]) {
      const asked = await mine().askGuardian(form());
      expect(asked.ok ? "ok" : asked.error.kind).toBe(kind);
    }
    expect(events()).toHaveLength(3);
    wait(later(1));
    expect(await mine().askGuardian(form())).toMatchObject({ ok: true });
  });

  it("sees a question that ran out, for as long as no other counts", async () => {
    const { mine, wait, confirm, lastToken, showRequest } = await given();
    expect(await mine().own()).toMatchObject({ guardianship: null, unanswered: null });
    await mine().askGuardian(form());
    expect(await mine().own()).toMatchObject({ guardianship: { verdict: null }, unanswered: null });
    wait(later(14));
    expect(await mine().own()).toMatchObject({ guardianship: null, unanswered: { expiresAt: later(14) } });
    expect(await showRequest(lastToken())).toBeNull();
    await mine().askGuardian(form());
    await confirm(lastToken(), "agree");
    wait(later(400));
    expect(await mine().own()).toMatchObject({ guardianship: { verdict: "agree" }, unanswered: null });
  });

  it("says of their age and asks a guardian only when signed in, and needs none from sixteen on", async () => {
    const { as, mine, wait } = await given();
    expect(await as().sayAge(null)).toMatchObject(refused("NotSignedIn"));
    expect(await as().askGuardian(form())).toMatchObject(refused("NotSignedIn"));
    expect(await as(somebody()).askGuardian(form())).toMatchObject(refused("AgeUnknown"));
    wait(new Date("2028-05-01T00:00:00Z"));
    expect(await mine().askGuardian(form())).toMatchObject(refused("NoGuardianNeeded"));
    expect((await mine().own())?.ageGroup).toBe("sixteen-or-older");
  });
});
