import { describe, expect, it } from "vitest";
import type { Feed } from "../platform/import/feed-desk.ts";
import { tallyRows, type ReportRow } from "../platform/import/import-report.ts";
import { makeRunFeeds, type FeedRead } from "./run-feeds.ts";
import { memoryFeeds } from "./testing/feeds.memory.ts";

const start = new Date("2026-11-27T12:00:00Z");
const tallyOf = (...rows: readonly Partial<ReportRow>[]) => {
  const tally = tallyRows();
  for (const row of rows) tally.add({ file: "feed", position: "1", outcome: "imported", ...row });
  return tally.result();
};
const well: FeedRead = { kind: "Read", tally: tallyOf({}, {}, { outcome: "refused", reason: "geen titel" }) };
const failed: FeedRead = { kind: "Failed", tally: tallyOf({ outcome: "failed", reason: "de website is te traag" }) };

/** Feeds that are read with these results, one after the other. */
const given = async (results: readonly FeedRead[], count = 1) => {
  const feeds = memoryFeeds();
  for (let at = 1; at <= count; at++)
    await feeds.add({ address: `https://example.org/${at}`, everyMinutes: 360, mostPages: 10, nextRunAt: start });
  const told: string[] = [];
  const left = [...results];
  let now = start;
  const run = makeRunFeeds({
    feeds,
    read: async () => left.shift() ?? well,
    now: () => now,
    tell: ({ address }: Feed, result, isWell) =>
      told.push(`${address.at(-1)} ${isWell ? "well" : "not well"}: ${result}`),
  });
  const stop = new AbortController().signal;
  const runDue = async () => run(await feeds.due(now), stop);
  const minutesToNext = async () =>
    ((await feeds.all())[0]?.nextRunAt.getTime() ?? 0) / 60_000 - now.getTime() / 60_000;
  return { feeds, told, run, runDue, minutesToNext, at: (instant: Date) => void (now = instant) };
};

describe("feeds whose time has come", () => {
  it("are read, and come again at their pace", async () => {
    const { feeds, told, runDue, minutesToNext } = await given([well]);
    expect(await runDue()).toBe(true);
    expect(told).toEqual(["1 well: 2 imported, 1 refused"]);
    expect(await minutesToNext()).toBe(360);
    expect(await feeds.due(start)).toEqual([]);
    expect((await feeds.all())[0]).toMatchObject({
      lastRunAt: start,
      lastResult: "2 imported, 1 refused",
      failures: 0,
    });
  });

  it("that fail come again soon, then later, and are forgiven when they are well", async () => {
    const { feeds, told, runDue, minutesToNext, at } = await given([
      failed,
      failed,
      { kind: "Broken", name: "TypeError" },
    ]);
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      expect(await runDue()).toBe(round === 3);
      waits.push(await minutesToNext());
      const [feed] = await feeds.all();
      at(feed?.nextRunAt ?? start);
    }
    expect(waits).toEqual([15, 30, 60, 360]);
    expect(told).toEqual([
      "1 not well: mislukt: de website is te traag",
      "1 not well: mislukt: de website is te traag",
      "1 not well: onverwachte fout: TypeError",
      "1 well: 2 imported, 1 refused",
    ]);
    expect((await feeds.all())[0]?.failures).toBe(0);
  });

  it("do not wait for one that fails, nor for one that somebody else is reading", async () => {
    const { told, runDue, feeds } = await given([failed, { kind: "Busy" }, well], 3);
    expect(await runDue()).toBe(false);
    expect(told).toHaveLength(3);
    expect((await feeds.due(start)).map(({ address }) => address)).toEqual(["https://example.org/2"]);
  });

  it("that are stopped come again at once", async () => {
    const { feeds, runDue } = await given([{ kind: "Stopped", tally: tallyOf({}) }]);
    await runDue();
    expect(await feeds.due(start)).toMatchObject([{ lastResult: "gestopt: 1 imported", failures: 0 }]);
  });

  it("are left for later when there is no time", async () => {
    const { feeds, run, told } = await given([], 2);
    await run(await feeds.due(start), AbortSignal.abort());
    expect(told).toEqual([]);
  });
});
