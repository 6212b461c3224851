// `npm run fit-scoring`: fits what the engine weighs with on the development splits, and writes it down with what it was fitted on.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fittedWeights, type Fitted } from "@techconnect/matching/taxonomy/fitted";
import { readTaxonomy } from "../rank/occupation-catalogue.ts";
import { readDevelopmentTask } from "./development-task.ts";
import { fitNearOccupation } from "./near-occupation.ts";
import { tryNearSkill, type Tried } from "./near-skill.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const data = resolve(values.data);

const filesFittedOn = [
  "catalog/esco/occupations.jsonl.gz",
  "catalog/esco/occupation_skill_relations.tsv.gz",
  "catalog/esco/skill_broader.tsv.gz",
  "catalog/esco/skills.jsonl.gz",
  "catalog/crosswalk/esco_onet_crosswalk.tsv.gz",
  "catalog/onet/skills.tsv.gz",
  "catalog/onet/work_styles.tsv.gz",
  "catalog/onet/interests.tsv.gz",
  ...["t1", "t1b"].flatMap((task) => [`${task}/queries.dev.jsonl`, `${task}/qrels.dev.tsv.gz`]),
  "t2b/queries.dev.jsonl.gz",
  "t2b/qrels.dev.tsv.gz",
  "t2c/queries.dev.jsonl",
  "t2c/qrels.dev.tsv",
];
const hashOf = (files: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(data, file)));
  return hash.digest("hex");
};

/**
 * Picks among weights. First come people with complete lists: whatever finds them as well as the best does, less one
 * standard error, stays. Of those the weights are taken that do best where a list misses some of what people can.
 */
const bestOf = (tried: readonly Tried[]): Tried => {
  const meanOf = ({ found }: Tried, task: number) => found[task]?.mean ?? 0;
  const leading = tried.reduce((a, b) => (meanOf(b, 0) > meanOf(a, 0) ? b : a));
  const least = meanOf(leading, 0) - (leading.found[0]?.error ?? 0);
  return tried.filter((each) => meanOf(each, 0) >= least).reduce((a, b) => (meanOf(b, 1) > meanOf(a, 1) ? b : a));
};

const grid: readonly Fitted["nearSkill"][] = [0.6, 0.8, 1, 1.2].flatMap((smoothed) =>
  [0.1, 0.2, 0.3].flatMap((kin) => [0.2, 0.4, 0.6].map((text) => ({ smoothed, kin, text }))),
);

const taxonomy = readTaxonomy(join(data, "catalog"), { crosswalk: true });
const read = (name: string, candidates: boolean) => readDevelopmentTask(data, name, { candidates });

const nearOccupation = fitNearOccupation(taxonomy, [read("t2b", true), read("t2c", true)], fittedWeights);
process.stdout.write(`nearOccupation ${JSON.stringify(nearOccupation)}\n`);

const tried = tryNearSkill(taxonomy, [read("t1b", false), read("t1", false)], fittedWeights, grid);
for (const { weights, found } of tried)
  process.stdout.write(
    `${JSON.stringify(weights)} ${found.map(({ mean, error }) => `${mean.toFixed(4)} ± ${error.toFixed(4)}`).join(" ")}\n`,
  );

const fitted: Fitted & { readonly fittedOn: string } = {
  version: String(Number(fittedWeights.version) + 1),
  fittedOn: hashOf(filesFittedOn),
  nearOccupation,
  nearSkill: bestOf(tried).weights,
};
const target = fileURLToPath(import.meta.resolve("@techconnect/matching/taxonomy/fitted")).replace(/\.ts$/, ".json");
writeFileSync(target, `${JSON.stringify(fitted, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(fitted)}\n`);
