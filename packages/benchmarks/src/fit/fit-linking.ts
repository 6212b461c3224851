// `npm run fit-linking -- --data <folder>`: chooses the constants of linking on the development splits and
// writes them to `packages/matching/src/linking/fitted.ts`.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fitted } from "@techconnect/matching/linking/fitted";
import { skillLinkerOf } from "../rank/skill-tasks.ts";
import { calibrate, reliabilityOf } from "./calibrate.ts";
import { descend, worthOf, type Fittable, type Trial } from "./descend.ts";
import { evaluationsOf } from "./evaluate.ts";
import { readJudged } from "./judged.ts";
import { mean } from "./metrics.ts";
import { proposalsOf } from "./proposals.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const data = values.data ?? "";
const tell = (line: string) => void process.stderr.write(`${line}\n`);
const target = join(import.meta.dirname, "../../../matching/src/linking/fitted.ts");

const weights: Fittable = { ...fitted };
const linker = skillLinkerOf(join(data, "catalog"), weights);
const evaluations = evaluationsOf(data, linker, weights);
const said = ({ scores }: Trial) => scores.map((task, at) => `${evaluations[at]?.task} ${mean(task).toFixed(4)}`);
const trials = descend(weights, evaluations, (trial) =>
  tell(`${worthOf(trial).toFixed(4)} ${JSON.stringify(trial.weights)} ${said(trial).join(", ")}`),
);

const bestOn = (counts: (place: number) => boolean) =>
  trials.reduce((best, trial) => (worthOf(trial, counts) > worthOf(best, counts) ? trial : best));
const isEven = (place: number) => place % 2 === 0;
const isOdd = (place: number) => !isEven(place);
tell(`on all that chose it: ${worthOf(bestOn(() => true)).toFixed(4)}`);
tell(
  `chosen on one half, measured on the other: ${((worthOf(bestOn(isEven), isOdd) + worthOf(bestOn(isOdd), isEven)) / 2).toFixed(4)}`,
);

const phrases = ["t3nl", "t3de"].flatMap((task) => proposalsOf(linker.phrase, readJudged(data, task)));
const passages = proposalsOf(linker.passage, readJudged(data, "t3en-tech"));
const [phrase, passage] = [calibrate(phrases), calibrate(passages)];
for (const [name, calibration, proposed] of [
  ["phrase", phrase, phrases],
  ["passage", passage, passages],
] as const)
  for (const { least, links, right } of reliabilityOf(calibration, proposed))
    tell(`${name} ≥ ${least}: ${links} links, ${(100 * right).toFixed(0)} % right`);

const hash = createHash("sha256");
for (const { task } of evaluations)
  for (const query of readJudged(data, task)) hash.update(JSON.stringify([query.text, ...query.right]));
writeFileSync(
  target,
  `// Written by npm run fit-linking; do not change by hand.
import type { Calibration } from "./confidence.ts";
import type { LinkingWeights } from "./linking-weights.ts";

/** Fitted on queries with their right answers whose sha256 is ${hash.digest("hex")}. */
export const fitted: LinkingWeights = ${JSON.stringify(weights)};
export const phraseCalibration: Calibration = ${JSON.stringify(phrase)};
export const passageCalibration: Calibration = ${JSON.stringify(passage)};
`,
);
tell(`written to ${target}`);
