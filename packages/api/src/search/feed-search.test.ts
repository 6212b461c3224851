import { describe, expect, it } from "vitest";
import { makeSearchFeeder } from "./feed-search.ts";
import { mendDrift } from "./mend-drift.ts";
import { aSearchDocument } from "./testing/a-search-document.ts";
import { memoryBookmarks } from "./testing/bookmarks.memory.ts";
import { memoryFeed } from "./testing/feed.memory.ts";
import { memorySearchSource } from "./testing/search-source.memory.ts";

const [bakker, slager] = [aSearchDocument(1, "bakker"), aSearchDocument(2, "slager")];
const day = 24 * 60 * 60 * 1_000;

const given = () => {
  let now = new Date("2026-11-27T09:00:00Z");
  const world = memorySearchSource([bakker, slager]);
  const engine = memoryFeed();
  const bookmarks = memoryBookmarks();
  const feederWith = (madeWith: string) =>
    makeSearchFeeder({ ...world, feed: engine.feed, bookmarks, madeWith, now: () => now });
  return {
    world,
    engine,
    feeder: feederWith("words"),
    feederWith,
    pass: (time: number) => (now = new Date(now.getTime() + time)),
  };
};

describe("feeding a search engine", () => {
  it("fills it once, then tells it what changed and nothing else", async () => {
    const { world, engine, feeder } = given();
    await feeder.catchUp();
    expect(engine.titles()).toEqual(["bakker", "slager"]);
    world.put(aSearchDocument(3, "smid"));
    world.drop(slager);
    await feeder.catchUp();
    await feeder.catchUp();
    expect(engine.titles()).toEqual(["bakker", "smid"]);
    expect(engine.told).toEqual(["rebuild", "put smid 1", "drop slager"]);
  });

  it("catches up in order after the engine was away, with each thing as it is by then", async () => {
    const { world, engine, feeder } = given();
    await feeder.catchUp();
    engine.goAway();
    world.put(aSearchDocument(1, "bakker", "2"));
    await expect(feeder.catchUp()).rejects.toThrow("away");
    world.put(aSearchDocument(3, "smid"));
    world.put(aSearchDocument(1, "bakker", "3"));
    await expect(feeder.catchUp()).rejects.toThrow("away");
    engine.comeBack();
    await feeder.catchUp();
    expect(engine.told).toEqual(["rebuild", "put bakker 3", "put smid 1"]);
  });

  it("fills it anew for other words, after a long absence, and when the database was put back", async () => {
    const { world, engine, feeder, feederWith, pass } = given();
    await feeder.catchUp();
    await feederWith("other words").catchUp();
    expect(engine.told).toEqual(["rebuild", "rebuild"]);
    pass(7 * day);
    await feederWith("other words").catchUp();
    expect(engine.told).toHaveLength(3);
    world.put(aSearchDocument(3, "smid"));
    await feederWith("other words").catchUp();
    world.restore();
    await feederWith("other words").catchUp();
    expect(engine.told.at(-1)).toBe("rebuild");
  });

  it("does not take a quiet month for an absence", async () => {
    const { engine, feeder, pass } = given();
    for (let hours = 0; hours < 24 * 30; hours += 2) {
      await feeder.catchUp();
      pass(2 * 60 * 60 * 1_000);
    }
    expect(engine.told).toEqual(["rebuild"]);
  });

  it("is done by one process at a time", async () => {
    const { engine, feeder, feederWith } = given();
    await Promise.all([feeder.catchUp(), feederWith("words").catchUp(), feeder.rebuild()]);
    expect(engine.told).toEqual(["rebuild"]);
  });
});

describe("mending an engine that differs", () => {
  it("puts back what is missing or old, takes out what is too much, and says how many", async () => {
    const { world, engine, feeder } = given();
    await feeder.catchUp();
    engine.spoil(bakker.id);
    engine.spoil(slager.id, { ...slager, version: "0" });
    const stranger = aSearchDocument(9, "vreemde");
    engine.spoil(stranger.id, stranger);
    expect(await mendDrift(world.source, engine.feed)).toEqual({ stale: 2, superfluous: 1 });
    expect(engine.titles()).toEqual(["bakker", "slager"]);
    expect(await mendDrift(world.source, engine.feed)).toEqual({ stale: 0, superfluous: 0 });
  });
});
