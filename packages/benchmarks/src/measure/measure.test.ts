import { describe, expect, it } from "vitest";
import { isVoid, median, percentile } from "./figures.ts";
import { inRounds, inTurn } from "./in-turn.ts";
import { markdownOf, withSection } from "./report.ts";

describe("measuring", () => {
  it("takes the middle and the tail of what was measured", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([...Array(100).keys()], 0.99)).toBe(98);
  });

  it("believes nothing of a run whose yardstick varied more than twofold", () => {
    expect(isVoid([10, 12, 19])).toBe(false);
    expect(isVoid([10, 12, 21])).toBe(true);
  });

  it("lets everybody do all the work, and each round another one begins", async () => {
    const done: string[] = [];
    const contestant = (name: string) => ({ name, processes: [], run: (work: number) => done.push(`${name}${work}`) });
    const timed = await inTurn([contestant("a"), contestant("b")], inRounds([1, 2, 3, 4], 2));
    expect(done).toEqual(["a1", "a3", "b1", "b3", "b2", "b4", "a2", "a4"]);
    expect(timed.get("a")?.cpuOfRounds).toHaveLength(2);
  });

  it("stops somebody whose time is up, and counts what was done", async () => {
    const slow = { name: "slow", processes: [], run: () => new Promise((resolve) => setTimeout(resolve, 5)) };
    const quick = { name: "quick", processes: [], run: () => undefined };
    const timed = await inTurn([slow, quick], inRounds([1, 2, 3, 4, 5, 6], 2), 1);
    expect(timed.get("slow")?.done).toBe(1);
    expect(timed.get("slow")?.cpuOfRounds).toHaveLength(1);
    expect(timed.get("quick")?.done).toBe(6);
  });

  it("writes its own section of the page and leaves the others alone", () => {
    const once = withSection(withSection("# Page\n", "a", "first"), "b", "second");
    const again = withSection(once, "a", markdownOf({ head: ["x", "y"], rows: [["1", "2"]] }));
    expect(again).toContain("| x | y |\n| --- | --: |\n| 1 | 2 |");
    expect(again).not.toContain("first");
    expect(again.indexOf("bench:a")).toBeLessThan(again.indexOf("second"));
  });
});
