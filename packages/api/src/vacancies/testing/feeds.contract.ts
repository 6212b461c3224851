import { describe, expect, it } from "vitest";
import type { Feeds } from "../feeds.ts";

const at = (iso: string) => new Date(`2026-11-27T${iso}:00Z`);

/** @param open gives an empty store */
export const feedsContract = (name: string, open: () => Promise<Feeds>) =>
  describe(`${name} keeps the feeds contract`, () => {
    const aFeed = (over: object = {}) => ({
      address: "https://example.org/vacatures.json",
      everyMinutes: 360,
      mostPages: 100,
      nextRunAt: at("12:00"),
      ...over,
    });

    it("adds a feed that has not run yet, and gives all of them by address", async () => {
      const feeds = await open();
      const added = await feeds.add(aFeed());
      expect(added).toEqual({ ...aFeed(), id: added.id, lastRunAt: null, lastResult: null, failures: 0 });
      await feeds.add(aFeed({ address: "https://example.com/" }));
      expect((await feeds.all()).map(({ address }) => address)).toEqual([
        "https://example.com/",
        "https://example.org/vacatures.json",
      ]);
    });

    it("changes a feed that is added again, and forgets its failures but not its last run", async () => {
      const feeds = await open();
      const { id } = await feeds.add(aFeed());
      await feeds.ran(id, { at: at("12:01"), result: "mislukt", failures: 3, nextRunAt: at("13:00") });
      const again = await feeds.add(aFeed({ everyMinutes: 60, mostPages: 7, nextRunAt: at("12:30") }));
      expect(again).toMatchObject({ id, everyMinutes: 60, mostPages: 7, failures: 0, lastResult: "mislukt" });
      expect(await feeds.all()).toEqual([again]);
    });

    it("knows whose time has come, longest waiting first", async () => {
      const feeds = await open();
      await feeds.add(aFeed({ address: "https://example.org/a", nextRunAt: at("12:05") }));
      await feeds.add(aFeed({ address: "https://example.org/b", nextRunAt: at("12:00") }));
      const { id } = await feeds.add(aFeed({ address: "https://example.org/c", nextRunAt: at("11:00") }));
      await feeds.ran(id, { at: at("11:00"), result: "1 imported", failures: 0, nextRunAt: at("12:06") });
      const due = async (time: string) => (await feeds.due(at(time))).map(({ address }) => address.at(-1)).join("");
      expect([await due("11:59"), await due("12:00"), await due("12:05"), await due("13:00")]).toEqual([
        "",
        "b",
        "ba",
        "bac",
      ]);
    });

    it("remembers how a run went", async () => {
      const feeds = await open();
      const { id } = await feeds.add(aFeed());
      await feeds.ran(id, { at: at("12:01"), result: "2 imported", failures: 1, nextRunAt: at("12:16") });
      expect(await feeds.all()).toMatchObject([
        { lastRunAt: at("12:01"), lastResult: "2 imported", failures: 1, nextRunAt: at("12:16") },
      ]);
    });

    it("removes a feed once", async () => {
      const feeds = await open();
      await feeds.add(aFeed());
      expect(await feeds.remove(aFeed().address)).toBe(true);
      expect(await feeds.remove(aFeed().address)).toBe(false);
      expect(await feeds.all()).toEqual([]);
      expect(await feeds.due(at("23:00"))).toEqual([]);
    });
  });
