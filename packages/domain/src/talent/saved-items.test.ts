import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSaved, savedItemOf, savedKinds, withoutSaved, withSaved, type SavedItem } from "./saved-items.ts";

const anItem: fc.Arbitrary<SavedItem> = fc.record({
  kind: fc.constantFrom(...savedKinds),
  slug: fc.nat({ max: 30 }).map((n) => `iets-${n}`),
});
const some = (count: number): SavedItem[] =>
  Array.from({ length: count }, (_, n) => ({ kind: "course", slug: `cursus-${n}` }));

describe("saving things", () => {
  it("puts the last one first, and each once", () => {
    const [one, two] = some(2) as [SavedItem, SavedItem];
    expect(withSaved([one], [two])).toEqual({ ok: true, value: [two, one] });
    expect(withSaved([two, one], [one, one])).toEqual({ ok: true, value: [two, one] });
  });

  it("is the same once or twice", () =>
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 20 }), (items) => {
        const once = withSaved([], items, 100);
        expect(once.ok && withSaved(once.value, items, 100)).toEqual(once);
      }),
    ));

  it("loses nothing when it is full, and still takes what is there already", () => {
    const full = some(mostSaved);
    expect(withSaved(full, [{ kind: "vacancy", slug: "nog-een" }])).toMatchObject({
      ok: false,
      error: { kind: "TooManySaved", most: 40 },
    });
    expect(withSaved(full, full.slice(3, 5))).toEqual({ ok: true, value: full });
  });

  it("lets one go and keeps the others", () => {
    const items = some(3);
    expect(withoutSaved(items, { kind: "course", slug: "cursus-1" })).toEqual([items[0], items[2]]);
    expect(withoutSaved(items, { kind: "vacancy", slug: "cursus-1" })).toEqual(items);
  });

  it.each([
    ["vacancy", "helpdesk-avond"],
    ["course", "x"],
    ["job-profile", "it-helpdesk"],
  ])("takes %s %s", (kind, slug) => expect(savedItemOf(kind, slug)).toEqual({ kind, slug }));

  it.each([
    ["story", "x"],
    ["course", ""],
    ["course", "../over"],
    ["course", "Ä"],
    ["course", "x".repeat(121)],
  ])("takes no %s %s", (kind, slug) => expect(savedItemOf(kind, slug)).toBeNull());
});
