import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";
import { describe, expect, it } from "vitest";
import { besideCheckout } from "../data/beside-checkout.ts";
import { metrics, scoresOf } from "./metrics.ts";
import type { Ranked } from "../../rank/ranked.ts";
import { scoreRun } from "./score-run.ts";

const judgedAs = (gains: Readonly<Record<string, number>>) => new Map(Object.entries(gains));

describe("the scores of one list", () => {
  it("are those that one finds by hand", () => {
    const scores = scoresOf(["wrong", "best", "fair"], judgedAs({ best: 3, good: 2, fair: 1 }));
    expect(scores.mrr).toBe(1 / 2);
    expect(scores.map).toBeCloseTo((1 / 2 + 2 / 3) / 3);
    expect(scores["ndcg@10"]).toBeCloseTo((3 / Math.log2(3) + 1 / 2) / (3 + 2 / Math.log2(3) + 1 / 2));
    expect(scores).toMatchObject({ "hit@1": 0, "hit@10": 1, "p@5": 2 / 5, "r@5": 2 / 3, "rp@5": 2 / 3 });
  });

  it("divide by five when more than five answers are right", () => {
    const seven = [..."abcdefg"];
    const scores = scoresOf(seven, new Map(seven.map((id) => [id, 1])));
    expect(scores).toMatchObject({ "rp@5": 1, "r@5": 5 / 7, "rp@10": 1, "r@10": 1, "ndcg@10": 1, map: 1 });
  });

  it("are all 0 for a list without an answer", () => {
    expect(new Set(Object.values(scoresOf(["wrong"], judgedAs({ right: 1 }))))).toEqual(new Set([0]));
  });
});

describe("a run", () => {
  const judged = new Map([
    ["one", judgedAs({ a: 3, b: 1 })],
    ["two", judgedAs({ b: 1 })],
  ]);

  it("counts a query that it does not answer as 0", () => {
    const scored = scoreRun({ judged, run: [{ qid: "one", ranked: ["a"] }] });
    expect(scored).toMatchObject({ missing: 1, mean: { mrr: 0.5 } });
  });

  it("counts an answer that it gives twice once", () => {
    const scored = scoreRun({ judged, run: [{ qid: "one", ranked: ["x", "x", "a"] }] });
    expect(scored.perQuery.get("one")?.mrr).toBe(1 / 2);
    expect(scored.doubles).toBe(1);
  });

  it("leaves out queries that no answer is good enough for", () => {
    const scored = scoreRun({ judged, run: [{ qid: "one", ranked: ["b", "a"] }], leastGain: 3 });
    expect([...scored.perQuery.keys()]).toEqual(["one"]);
    expect(scored.mean.mrr).toBe(1 / 2);
  });

  it("has scores of parts, and is not credited for what a query excludes", () => {
    const queries = [{ qid: "one", slices: ["part"], exclude: ["x"] }, { qid: "two" }];
    const scored = scoreRun({ judged, run: [{ qid: "one", ranked: ["x", "a"] }], queries });
    expect(scored.slices.get("part")).toMatchObject({ queries: 1, mean: { mrr: 1 } });
  });

  it("may not answer a query twice", () => {
    const twice = { qid: "one", ranked: [] };
    expect(() => scoreRun({ judged, run: [twice, twice] })).toThrow("two lines for query one");
  });
});

const scorer = besideCheckout("shared/eval/score.py");
const missing =
  scorer === undefined ? "the scorer" : spawnSync("python3", ["--version"]).status === 0 ? null : "Python";
if (missing) process.stderr.write(`Not compared with the scorer that came with the data: ${missing} is not at hand.\n`);

describe.skipIf(missing !== null)("beside the scorer that came with the data", () => {
  it.each([1, 2, 3])("random runs get the same scores (seed %i)", (seed) => {
    const chance = chanceFrom(seed);
    const upTo = (most: number) => Math.floor(chance() * most);
    const qids = Array.from({ length: 40 }, (_, at) => `q${at}`);
    const rows = qids.flatMap((qid) =>
      [...new Set(Array.from({ length: 1 + upTo(14) }, () => `d${upTo(60)}`))].map(
        (id) => [qid, id, 1 + upTo(3)] as const,
      ),
    );
    const queries = qids.map((qid) => ({ qid, slices: [`s${upTo(3)}`], exclude: [`d${upTo(60)}`] }));
    const run: readonly Ranked[] = qids
      .filter(() => chance() < 0.9)
      .map((qid) => ({ qid, ranked: Array.from({ length: upTo(120) }, () => `d${upTo(60)}`) }));

    const folder = mkdtempSync(join(tmpdir(), "techconnect-score-"));
    const file = (name: string, lines: readonly string[]) => {
      writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
      return join(folder, name);
    };
    const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value));
    const qrels = file(
      "qrels.tsv",
      rows.map((row) => row.join("\t")),
    );
    const files = [
      "--qrels",
      qrels,
      "--run",
      file("run.jsonl", lines(run)),
      "--queries",
      file("q.jsonl", lines(queries)),
    ];
    const given = [...files, "--exclude-field", "exclude", "--min-gain", String(seed), "--boot", "0", "--json"];
    const theirs = JSON.parse(execFileSync("python3", [scorer ?? "", ...given], { encoding: "utf8" }));
    rmSync(folder, { recursive: true });

    const judged = new Map(
      [...Map.groupBy(rows, ([qid]) => qid)].map(([qid, of]) => [qid, new Map(of.map(([, id, gain]) => [id, gain]))]),
    );
    const ours = scoreRun({ judged, run, queries, leastGain: seed });
    expect(ours).toMatchObject({ missing: theirs.missing, doubles: theirs.duplicates });
    expect(ours.perQuery.size).toBe(theirs.queries);
    for (const metric of metrics) {
      expect(ours.mean[metric]).toBeCloseTo(theirs.metrics[metric].value, 4);
      for (const [slice, { mean }] of ours.slices) expect(mean[metric]).toBeCloseTo(theirs.slices[slice][metric], 4);
    }
  });
});
