import { describe, expect, it } from "vitest";
import { aPerson } from "@techconnect/domain/helpers/testing/a-helping";
import { anonymous } from "@techconnect/domain/identity/actor";
import { mostSavedInAccount, type SavedItem } from "@techconnect/domain/talent/saved-items";
import { makeRemoveSavedItem, makeSaveItems, makeShowSavedItems } from "./saved-in-account.ts";
import { memorySaved } from "./testing/saved-in-account.memory.ts";

const me = aPerson();
const some = (count: number): SavedItem[] =>
  Array.from({ length: count }, (_, n) => ({ kind: "course", slug: `cursus-${n}` }));

const given = () => {
  const transaction = memorySaved();
  return {
    save: makeSaveItems(transaction, () => new Date("2026-11-27T09:30:00Z")),
    remove: makeRemoveSavedItem(transaction),
    show: makeShowSavedItems(transaction),
  };
};

describe("saving things in the account", () => {
  it("is for who is signed in", async () => {
    const { save, remove, show } = given();
    const [item] = some(1) as [SavedItem];
    expect(await save(anonymous, [item])).toMatchObject({ ok: false, error: { kind: "NotSignedIn" } });
    expect(await remove(anonymous, item)).toMatchObject({ ok: false, error: { kind: "NotSignedIn" } });
    expect(await show(anonymous)).toEqual([]);
  });

  it("adds what is new, and is the same once or twice", async () => {
    const { save, show } = given();
    await save(me, some(2));
    const once = await show(me);
    await save(me, some(2));
    expect(await show(me)).toEqual(once);
    expect(once.map(({ slug }) => slug)).toEqual(["cursus-0", "cursus-1"]);
  });

  it("takes all or nothing of what does not fit", async () => {
    const { save, show } = given();
    await save(me, some(mostSavedInAccount - 1));
    expect(
      await save(me, [
        { kind: "vacancy", slug: "een" },
        { kind: "vacancy", slug: "twee" },
      ]),
    ).toMatchObject({
      ok: false,
      error: { kind: "TooManySaved", most: mostSavedInAccount },
    });
    expect(await show(me)).toHaveLength(mostSavedInAccount - 1);
  });

  it("names what is no name in an address", async () => {
    const { save } = given();
    expect(await save(me, [...some(1), { kind: "course", slug: "../x" }])).toMatchObject({
      ok: false,
      error: { kind: "InvalidInput", path: ["items", "1", "slug"] },
    });
  });

  it("lets one go", async () => {
    const { save, remove } = given();
    await save(me, some(2));
    const left = await remove(me, { kind: "course", slug: "cursus-0" });
    expect(left.ok && left.value.map(({ slug }) => slug)).toEqual(["cursus-1"]);
  });
});
