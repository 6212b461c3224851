import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ImportedVacancies } from "../imported-vacancies.ts";
import type { Checkpoint, PostingSources } from "../posting-sources.ts";
import { anImportedVacancy } from "./an-imported-vacancy.ts";

const today = "2026-11-23";
const at = new Date("2026-11-23T12:00:00Z");
const later = new Date("2026-11-25T12:00:00Z");

type Opened = {
  readonly sources: PostingSources;
  readonly vacancies: ImportedVacancies;
  /** Keys of vacancies that are taken down. */
  readonly closed: () => Promise<readonly string[]>;
};

/** @param open gives empty stores */
export const postingSourcesContract = (name: string, open: () => Promise<Opened>) =>
  describe(`${name} keeps the posting sources contract`, () => {
    const settlement = { notSeen: [], closed: [], at, etag: null, lastModified: null };
    const keysIn = (missing: readonly { readonly key: { readonly key: string } }[]) =>
      missing.map(({ key }) => key.key);

    /** A source that shows postings, run after run. */
    const given = async () => {
      const { sources, vacancies, closed } = await open();
      const look = async (address: string) => {
        const held = await sources.hold(address);
        if (!held) throw new Error(`${address} is held by somebody`);
        await held.release();
        return held.source;
      };
      const idOf = async (address: string) => (await look(address)).id;
      const show = async (sourceId: string, keys: readonly string[], over = {}) => {
        const runId = randomUUID();
        const shown = keys.map((sourceKey) => anImportedVacancy({ sourceKey, title: `Titel ${sourceKey}`, ...over }));
        const outcomes = await vacancies.keep(shown, today, { sourceId, runId, batch: 1 });
        return { runId, outcomes };
      };
      return { sources, vacancies, closed, show, look, idOf };
    };

    it("gives a source to one at a time, and the same one again", async () => {
      const { sources } = await given();
      const first = await sources.hold("feed");
      expect(first?.source).toMatchObject({ etag: null, lastModified: null, checkpoint: null });
      expect(await sources.hold("feed")).toBeNull();
      const other = await sources.hold("other feed");
      expect(other?.source.id).not.toBe(first?.source.id);
      await first?.release();
      const again = await sources.hold("feed");
      expect(again?.source.id).toBe(first?.source.id);
      await again?.release();
      await other?.release();
    });

    it("remembers how far a run came, until it ends", async () => {
      const { sources, idOf, look } = await given();
      const id = await idOf("feed");
      const checkpoint: Checkpoint = {
        runId: randomUUID(),
        fingerprint: "abc",
        batch: 3,
        place: { file: "feed.jsonl", position: "12.2" },
        isWhole: true,
        report: {
          path: "reports/report.jsonl",
          bytes: 1_200,
          tally: { counts: countsOf(3), reasons: [["verlopen", 2]] },
        },
      };
      await sources.remember(id, checkpoint);
      expect((await look("feed")).checkpoint).toEqual(checkpoint);
      await sources.leave(id);
      expect((await look("feed")).checkpoint).toBeNull();
      await sources.remember(id, checkpoint);
      await sources.settle(id, { ...settlement, etag: '"x"', lastModified: "gisteren" });
      expect(await look("feed")).toEqual({ id, checkpoint: null, etag: '"x"', lastModified: "gisteren" });
    });

    it("knows which keys a run met, in its batches so far", async () => {
      const { sources, vacancies, idOf } = await given();
      const [sourceId, runId] = [await idOf("feed"), randomUUID()];
      const vacancy = (sourceKey: string) => anImportedVacancy({ sourceKey });
      await vacancies.keep([vacancy("1"), vacancy("2")], today, { sourceId, runId, batch: 1 });
      await vacancies.keep([vacancy("3")], today, { sourceId, runId, batch: 2 });
      await sources.note({ sourceId, runId, batch: 2 }, ["4"]);
      expect((await sources.keysOf(sourceId, runId, 1)).toSorted()).toEqual(["1", "2"]);
      expect((await sources.keysOf(sourceId, runId, 2)).toSorted()).toEqual(["1", "2", "3", "4"]);
      expect(await sources.keysOf(sourceId, randomUUID(), 9)).toEqual([]);
    });

    it("tells what a source showed before and lacks now, and counts nothing that is new", async () => {
      const { sources, idOf, show } = await given();
      const id = await idOf("feed");
      const first = await show(id, ["1", "2", "3"]);
      expect(await sources.shown(id, first.runId, today)).toEqual({ before: 0, missing: [] });
      const { runId } = await show(id, ["2", "4", "5"]);
      const shown = await sources.shown(id, runId, today);
      expect(shown.before).toBe(3);
      expect(shown.missing).toEqual(
        ["1", "3"].map((key) => ({ key: { key, title: `Titel ${key}` }, notSeenSince: null })),
      );
      await sources.settle(id, { ...settlement, notSeen: ["1", "3"] });
      expect(await sources.shown(id, null, today)).toMatchObject({
        missing: [{ notSeenSince: at }, { notSeenSince: at }],
      });
      const next = await show(id, ["2", "4", "5", "3"]);
      expect(keysIn((await sources.shown(id, next.runId, today)).missing)).toEqual(["1"]);
      expect((await sources.shown(id, next.runId, today)).before).toBe(3);
    });

    it("does not miss what is over anyway, nor what was never kept", async () => {
      const { sources, idOf, show } = await given();
      const id = await idOf("feed");
      await show(id, ["over"], { validThrough: "2026-11-22" });
      await sources.note({ sourceId: id, runId: randomUUID(), batch: 1 }, ["never kept"]);
      const { runId } = await show(id, ["1"]);
      expect(await sources.shown(id, runId, today)).toEqual({ before: 0, missing: [] });
    });

    it("closes, and opens again what comes back", async () => {
      const { sources, idOf, show, closed } = await given();
      const id = await idOf("feed");
      await show(id, ["1", "2"]);
      expect(await sources.settle(id, { ...settlement, closed: ["2"], at: later })).toEqual(["2"]);
      expect(await closed()).toEqual(["2"]);
      const { runId } = await show(id, ["1"]);
      expect((await sources.shown(id, runId, today)).missing).toEqual([]);
      expect((await show(id, ["1", "2"])).outcomes).toEqual(["unchanged", "reopened"]);
      expect(await closed()).toEqual([]);
      expect((await show(id, ["1", "2"])).outcomes).toEqual(["unchanged", "unchanged"]);
    });

    it("closes nothing that another source still shows", async () => {
      const { sources, idOf, show, closed } = await given();
      const [one, other] = [await idOf("feed"), await idOf("other feed")];
      await show(one, ["1"]);
      await show(other, ["1"]);
      expect(await sources.settle(one, { ...settlement, closed: ["1"] })).toEqual([]);
      expect(await closed()).toEqual([]);
      expect(await sources.settle(other, { ...settlement, closed: ["1"] })).toEqual(["1"]);
      expect((await show(one, ["1"])).outcomes).toEqual(["reopened"]);
    });
  });

const countsOf = (imported: number) => ({
  imported,
  updated: 0,
  unchanged: 0,
  refused: 2,
  "not-seen": 0,
  closed: 0,
  warning: 0,
  failed: 0,
});
