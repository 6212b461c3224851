import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { keepRows } from "./kept-rows.ts";

const given = () => {
  const texts = new Map([
    ["a", "een"],
    ["b", "twee"],
  ]);
  const asked: string[] = [];
  const read = async (locale: Locale, ids: readonly string[]) => {
    asked.push(`${locale} ${ids.join()}`);
    return ids.flatMap((id) => (texts.has(id) ? [{ id, text: `${texts.get(id)} in ${locale}` }] : []));
  };
  return { texts, asked, rows: keepRows<{ readonly id: string; readonly text: string }>()(read) };
};

beforeEach(() => void vi.useFakeTimers().advanceTimersByTime(1_000));
afterEach(() => void vi.useRealTimers());

describe("kept rows", () => {
  it("are read once for many requests, each id once", async () => {
    const { rows, asked } = given();
    await rows("nl", ["a", "a"]);
    expect(await rows("nl", ["a", "b", "b"])).toEqual([
      { id: "a", text: "een in nl" },
      { id: "b", text: "twee in nl" },
    ]);
    expect(asked).toEqual(["nl a", "nl b"]);
  });

  it("are kept for each language apart", async () => {
    const { rows } = given();
    await rows("nl", ["a"]);
    expect(await rows("ar", ["a"])).toEqual([{ id: "a", text: "een in ar" }]);
  });

  it("are asked for again when they did not exist", async () => {
    const { rows, texts } = given();
    expect(await rows("nl", ["c"])).toEqual([]);
    texts.set("c", "drie");
    expect(await rows("nl", ["c"])).toEqual([{ id: "c", text: "drie in nl" }]);
  });

  it("are read anew after a minute, however often they were shown", async () => {
    const { rows, texts } = given();
    await rows("nl", ["a"]);
    texts.set("a", "anders");
    vi.advanceTimersByTime(58_000);
    expect(await rows("nl", ["a"])).toEqual([{ id: "a", text: "een in nl" }]);
    vi.advanceTimersByTime(4_000);
    expect(await rows("nl", ["a"])).toEqual([{ id: "a", text: "anders in nl" }]);
    texts.delete("a");
    vi.advanceTimersByTime(62_000);
    expect(await rows("nl", ["a"])).toEqual([]);
  });
});
