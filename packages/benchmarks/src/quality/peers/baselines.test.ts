import { describe, expect, it } from "vitest";
import { besideCheckout } from "../data/beside-checkout.ts";
import { judgedIn, queriesIn } from "../data/task-data.ts";
import { scoreRun } from "../score/score-run.ts";
import { runOf, type Baseline } from "./baselines.ts";

const data = besideCheckout("shared/data");
if (data === undefined) process.stderr.write("Baselines not compared with their published figures: no data at hand.\n");

describe.skipIf(data === undefined)("the baselines on the public data sets", () => {
  const meanOf = (baseline: Baseline, folder: string, leastGain: number) => {
    const [judged, queries] = [judgedIn(data ?? "", folder), queriesIn(data ?? "", folder)];
    return scoreRun({ judged, queries, run: runOf(baseline, data ?? "", folder), leastGain }).mean;
  };

  it("reach what the scripts that came with the data reach", () => {
    expect(meanOf("IDF cosine", "t1b", 3).mrr).toBeCloseTo(0.773, 3);
    expect(meanOf("IDF cosine", "t2c", 1)["ndcg@10"]).toBeCloseTo(0.397, 3);
    expect(meanOf("characters", "t4-bel_q_nl_c_nl", 1).mrr).toBeCloseTo(0.567, 3);
    expect(meanOf("BM25", "t3en-tech", 1)["rp@5"]).toBeCloseTo(0.59, 3);
  });
});
