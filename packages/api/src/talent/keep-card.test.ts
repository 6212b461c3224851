import { describe, expect, it } from "vitest";
import { aPerson } from "@techconnect/domain/helpers/testing/a-helping";
import { anonymous } from "@techconnect/domain/identity/actor";
import { aCard, anAskedCard } from "@techconnect/domain/talent/testing/a-card";
import { memoryConsents, readAndSixteen } from "../consents/testing/consent-desk.memory.ts";
import { makeKeepCard, type CardToKeep } from "./keep-card.ts";
import { makeForgetCard, makeShowCard, makeShowNeeds } from "./kept-card-of.ts";
import { memoryCards } from "./testing/kept-cards.memory.ts";

const now = new Date("2026-11-27T09:30:00Z");
const me = aPerson();

const given = () => {
  const consents = memoryConsents();
  const transaction = memoryCards(consents);
  const keepCard = makeKeepCard({ transaction, now: () => now });
  return {
    consents,
    keep: (over: Partial<CardToKeep> = {}, actor: Parameters<typeof keepCard>[0] = me) =>
      keepCard(actor, { ...anAskedCard(), ...over }, readAndSixteen),
    show: () => makeShowCard(transaction)(me),
    needs: () => makeShowNeeds(transaction)(me),
    forget: () => makeForgetCard(transaction)(me),
    showNobody: () => makeShowCard(transaction)(anonymous),
    forgetNobody: () => makeForgetCard(transaction)(anonymous),
  };
};

describe("keeping a card in the account", () => {
  it("is for who is signed in, and leaves nothing of anybody else", async () => {
    const { keep, showNobody, forgetNobody, show } = given();
    expect(await keep({}, anonymous)).toMatchObject({ ok: false, error: { kind: "NotSignedIn" } });
    expect(await forgetNobody()).toMatchObject({ ok: false, error: { kind: "NotSignedIn" } });
    expect([await showNobody(), await show()]).toEqual([null, null]);
  });

  it("keeps it, and writes down that the person wants so", async () => {
    const { keep, show, consents } = given();
    expect(await keep()).toEqual({ ok: true, value: aCard() });
    expect(await show()).toEqual(aCard());
    expect([...consents.given]).toEqual([`${me.personId},keep-card,`]);
  });

  it("waits for a guardian, and keeps nothing until then", async () => {
    const { keep, show, consents } = given();
    consents.children.add(me.personId);
    expect(await keep()).toMatchObject({ ok: false, error: { kind: "GuardianFirst" } });
    consents.children.clear();
    expect(await show()).toBeNull();
  });

  it("keeps needs only where they are sent", async () => {
    const { keep, needs, show } = given();
    await keep();
    expect(await needs()).toBeNull();
    await keep({ needs: { postcode: "1506" } });
    expect([await needs(), (await show())?.hasNeeds]).toEqual([{ postcode: "1506" }, true]);
    await keep({ flow: "a=aaaa", version: aCard().version });
    expect(await needs()).toEqual({ postcode: "1506" });
    await keep({ flow: "a=aaaa", needs: null });
    expect([await needs(), (await show())?.hasNeeds]).toEqual([null, false]);
  });

  it("loses nothing when two devices keep different cards", async () => {
    const { keep, show } = given();
    const [one, other] = await Promise.all([keep({ flow: "a=aaaa" }), keep({ flow: "a=bbbb" })]);
    expect(one.ok).toBe(true);
    expect(other).toMatchObject({ ok: false, error: { kind: "CardChangedMeanwhile", card: { flow: "a=aaaa" } } });
    expect(await show()).toMatchObject({ flow: "a=aaaa" });
    expect(await keep({ flow: "a=bbbb", version: aCard().version })).toMatchObject({ ok: true });
    expect(await show()).toMatchObject({ flow: "a=bbbb", version: aCard().version + 1 });
  });

  it.each<[string, Partial<CardToKeep>]>([
    ["flow", { flow: "x" }],
    ["needs", { needs: { postcode: "0" } }],
    ["needs", { needs: { travelMinutes: 999 } }],
  ])("names %s when it cannot be read: %o", async (field, over) => {
    const { keep, show } = given();
    expect(await keep(over)).toMatchObject({ ok: false, error: { kind: "InvalidInput" } });
    const result = await keep(over);
    expect(!result.ok && "path" in result.error && result.error.path.slice(0, 2)).toEqual(["input", field]);
    expect(await show()).toBeNull();
  });

  it("shows nothing any more once the consent is taken back", async () => {
    const { keep, show, needs, consents } = given();
    await keep({ needs: { postcode: "1506" } });
    await consents.withdraw({ personId: me.personId, purpose: "keep-card", scope: null });
    expect([await show(), await needs()]).toEqual([null, null]);
  });

  it("forgets the card, what one needs, and the consent", async () => {
    const { keep, forget, show, consents } = given();
    await keep({ needs: { postcode: "1506" } });
    expect(await forget()).toEqual({ ok: true, value: { forgotten: true } });
    expect(await forget()).toEqual({ ok: true, value: { forgotten: false } });
    expect(await show()).toBeNull();
    expect(consents.given.size).toBe(0);
  });
});
