import { describe, expect, it } from "vitest";
import type { SavedItem } from "@techconnect/domain/talent/saved-items";
import type { SavedTransaction } from "../saved-in-account.ts";
import { somebody } from "./kept-cards.contract.ts";

const course = (slug: string): SavedItem => ({ kind: "course", slug });
const at = new Date("2026-11-27T09:30:00.000Z");
const later = new Date("2026-11-27T10:30:00.000Z");

/** @param open gives a store that this test run alone writes to */
export const savedInAccountContract = (name: string, open: () => Promise<SavedTransaction>) =>
  describe(`${name} keeps the saved-in-account contract`, () => {
    it("gives what was saved, last saved first, each once", async () => {
      const [transaction, me] = [await open(), somebody()];
      await transaction(me, (saved) => saved.add([course("b"), course("a")], at));
      await transaction(me, (saved) => saved.add([course("a"), { kind: "vacancy", slug: "a" }], later));
      await transaction(me, (saved) => saved.add([], later));
      expect(await transaction(me, (saved) => saved.all())).toEqual([
        { kind: "vacancy", slug: "a", savedAt: new Date(later.getTime() - 1) },
        { ...course("b"), savedAt: at },
        { ...course("a"), savedAt: new Date(at.getTime() - 1) },
      ]);
    });

    it("lets one go, and is not troubled by what is not there", async () => {
      const [transaction, me] = [await open(), somebody()];
      await transaction(me, (saved) => saved.add([course("a"), course("b")], at));
      await transaction(me, (saved) => saved.remove(course("a")));
      await transaction(me, (saved) => saved.remove(course("a")));
      expect((await transaction(me, (saved) => saved.all())).map(({ slug }) => slug)).toEqual(["b"]);
    });

    it("shows nobody what somebody else saved", async () => {
      const [transaction, me, other] = [await open(), somebody(), somebody()];
      await transaction(other, (saved) => saved.add([course("a")], at));
      await transaction(me, (saved) => saved.remove(course("a")));
      expect(await transaction(me, (saved) => saved.all())).toEqual([]);
      expect(await transaction(other, (saved) => saved.all())).toHaveLength(1);
    });

    it("adds the same thing once when two do it at the same moment", async () => {
      const [transaction, me] = [await open(), somebody()];
      await Promise.all(
        Array.from({ length: 10 }, () => transaction(me, (saved) => saved.add([course("a"), course("b")], at))),
      );
      expect(await transaction(me, (saved) => saved.all())).toHaveLength(2);
    });
  });
