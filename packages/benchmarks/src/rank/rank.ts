import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { UnreadableFile } from "./catalogue/rows.ts";
import { families } from "./families.ts";
import type { RankAsked, Ranked } from "./ranked.ts";

const usage =
  "npm run rank -- --task <name> --catalogue <folder> --queries <file> [--candidates <file>] [--corpus <file>] [--concepts <file>] [--withheld <file>] [--no-crosswalk] --out <run.jsonl>";

/** Something that whoever asked can put right. */
class Refused extends Error {}

const text = { type: "string" } as const;

const readAsked = (options: readonly string[]): { readonly asked: RankAsked; readonly out: string } => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      task: text,
      catalogue: text,
      queries: text,
      candidates: text,
      corpus: text,
      concepts: text,
      withheld: text,
      out: text,
      "no-crosswalk": { type: "boolean" },
    },
  });
  const { task, catalogue, queries, candidates, corpus, concepts, withheld, out } = values;
  if (task === undefined || catalogue === undefined || queries === undefined || out === undefined)
    throw new Refused(`--task, --catalogue, --queries and --out are needed.\n${usage}`);
  const crosswalk = values["no-crosswalk"] !== true;
  return { asked: { task, catalogue, queries, candidates, corpus, concepts, withheld, crosswalk }, out };
};

const rank = async (options: readonly string[]) => {
  const { asked, out } = readAsked(options);
  const family = families.find(({ names }) => names.test(asked.task));
  if (!family)
    throw new Refused(`There is no task "${asked.task}": use one of ${families.map(({ said }) => said).join("; ")}.`);
  const started = performance.now();
  const file = createWriteStream(out);
  const opened = once(file, "open");
  await opened;
  let written = 0;
  for await (const { qid, ranked } of family.rank(asked)) {
    const line: Ranked = { qid, ranked };
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, "drain");
    written += 1;
    if (written % 500 === 0) process.stderr.write(`${asked.task}: ${written} queries ranked\n`);
  }
  file.end();
  await once(file, "finish");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${asked.task}: ${written} queries ranked in ${seconds} s, in ${out}\n`);
};

try {
  await rank(process.argv.slice(2));
} catch (error) {
  const own = error instanceof Refused || error instanceof UnreadableFile;
  const said = error instanceof Error && (own || "code" in error) ? error.message : error;
  process.stderr.write(`${String(said)}\n`);
  process.exitCode = 1;
}
