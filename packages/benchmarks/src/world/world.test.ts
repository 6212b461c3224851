import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dirts, shareOfDirt } from "./dirt.ts";
import { ndjsonOf } from "./ndjson.ts";
import type { WorldRow } from "./row.ts";
import { worldSizes, type WorldSize } from "./sizes.ts";
import { worldRows } from "./world.ts";

const hashOf = async (seed: number) => {
  const hash = createHash("sha256");
  for await (const line of ndjsonOf(worldRows({ size: worldSizes.XS, seed }))) hash.update(line);
  return hash.digest("hex");
};

const rowsOf = async (table: WorldRow["table"], size: WorldSize = worldSizes.XS) => {
  const rows: Record<string, unknown>[] = [];
  for await (const made of worldRows({ size })) if (made.table === table) rows.push({ ...made.row });
  return rows;
};

const titleOf = (row: Record<string, unknown>): string => Object.values(row["title"] as object).join();
const isDirty = (row: Record<string, unknown>) =>
  row["employer_id"] === null || /👩|مطوّرة|^lange titel|^Medewerker helpdesk$/.test(titleOf(row));

describe("a made-up world", () => {
  it("is the same for the same seed and another for another", async () => {
    const [one, again, other] = [await hashOf(1), await hashOf(1), await hashOf(2)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it("has as many of each as its size says", async () => {
    for (const [table, count] of [
      ["person", 200],
      ["vacancy", 300],
      ["job_profile", 50],
      ["course", 100],
    ] as const)
      expect(await rowsOf(table)).toHaveLength(count);
  });

  it("has dirt of every kind in one row of twenty", async () => {
    const vacancies = await rowsOf("vacancy", worldSizes.S);
    const share = vacancies.filter(isDirty).length / vacancies.length;
    expect(share).toBeGreaterThan(shareOfDirt * 0.8);
    expect(share).toBeLessThan(shareOfDirt * 1.2);
    expect(vacancies.some((row) => titleOf(row).length === 10_240)).toBe(true);
    expect(dirts).toHaveLength(5);
  });

  it("asks 6 to 18 skills of a vacancy, and 30 of a kind of work", async () => {
    const counts = (await rowsOf("vacancy")).map(({ technical }) => (technical as string[]).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...counts)).toBeLessThanOrEqual(18);
    expect(await rowsOf("job_profile_skill")).toHaveLength(50 * 30);
  });

  it("asks the most popular skill far more often than one in the middle", async () => {
    const asked = await rowsOf("job_profile_skill", worldSizes.S);
    const counts = [...Map.groupBy(asked, ({ skill_id }) => skill_id).values()].map(({ length }) => length);
    const sorted = counts.toSorted((a, b) => b - a);
    expect(sorted[0] ?? 0).toBeGreaterThan(20 * (sorted[Math.floor(sorted.length / 2)] ?? 0));
  });

  it("gives its rows one at a time, whatever its size", async () => {
    const rows = worldRows({ size: { ...worldSizes.L, skills: 100, jobProfiles: 10 } });
    const before = process.memoryUsage().heapUsed;
    for (let taken = 0; taken < 100_000; taken++) await rows.next();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1_024 ** 2);
    await rows.return(undefined);
  });
});
