import { describe, expect, it } from "vitest";
import { keepCard, needsEraseAfter, type AskedCard } from "./kept-card.ts";
import { aCard, anAskedCard, aTold } from "./testing/a-card.ts";

const now = new Date("2026-11-27T09:30:00Z");
const kept = (over: Partial<AskedCard>, there = aCard()) =>
  keepCard(anAskedCard(over), there, { now, hasNeeds: false });

describe("keeping a card", () => {
  it("keeps what was told, and when", () =>
    expect(keepCard(anAskedCard(), null, { now, hasNeeds: true })).toEqual({
      ok: true,
      value: aCard({ hasNeeds: true, version: 29_929_530 }),
    }));

  it("changes nothing when the same is kept again, whatever the device knew", () => {
    for (const version of [0, 5, aCard().version])
      expect(keepCard(anAskedCard({ version }), aCard(), { now: new Date(0), hasNeeds: false })).toEqual({
        ok: true,
        value: aCard(),
      });
  });

  it("takes another card from the device that knows the last one", () =>
    expect(kept({ flow: "a=aaaa", version: aCard().version })).toMatchObject({
      ok: true,
      value: { flow: "a=aaaa", version: aCard().version + 1 },
    }));

  it.each([0, 1, aCard().version - 1])(
    "refuses another card from a device that knows %d, and gives what is there",
    (version) =>
      expect(kept({ flow: "a=aaaa", version })).toMatchObject({
        ok: false,
        error: { kind: "CardChangedMeanwhile", card: aCard() },
      }),
  );

  it("tells a card from one that was kept after the first was forgotten", () => {
    const later = keepCard(anAskedCard({ flow: "a=b" }), null, { now: new Date("2026-11-27T10:00Z"), hasNeeds: false });
    expect(later.ok && kept({ flow: "a=aaaa", version: aCard().version }, later.value).ok).toBe(false);
  });

  it.each<[keyof AskedCard, Partial<AskedCard>]>([
    ["flow", { flow: "" }],
    ["flow", { flow: "a=bdac&klas=KTM4RC" }],
    ["flow", { flow: `a=b&s=${"x".repeat(1000)}` }],
    ["experiences", { experiences: Array.from({ length: 7 }, () => aTold()) }],
    ["experiences", { experiences: [aTold({ words: "x".repeat(81) })] }],
    ["experiences", { experiences: [aTold({ words: "a\u0000b" })] }],
    ["experiences", { experiences: [aTold({ id: "" })] }],
    ["experiences", { experiences: [aTold({ others: ["a", "b", "c", "d"] })] }],
    ["version", { version: -1 }],
    ["version", { version: 1.5 }],
  ])("names %s when it cannot be read: %o", (field, over) =>
    expect(kept(over)).toMatchObject({ ok: false, error: { kind: "UnreadableCard", field } }),
  );

  it("lets needs go after ninety days", () => expect(needsEraseAfter(now)).toEqual(new Date("2027-02-25T09:30:00Z")));
});
