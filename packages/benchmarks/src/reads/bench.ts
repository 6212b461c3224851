import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../../../infra/run/root.mjs";
import { isWorldSize, worldSizes } from "../world/sizes.ts";
import { compare, type Comparison } from "./compare.ts";
import { openWorldDatabase } from "./database.ts";
import { tableOf } from "./table.ts";
import { writeDocs } from "./write-docs.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const keep = (comparison: Comparison): string => {
  const folder = join(root, "bench-results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `reads-${comparison.size}-${comparison.at.replaceAll(":", "")}.json`);
  writeFileSync(file, `${JSON.stringify(comparison, null, 2)}\n`);
  return file;
};

/** `npm run bench reads`: a page of vacancies with their skills and courses, by the product and by others. */
const { values } = parseArgs({
  options: {
    size: { type: "string", default: "M" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "3" },
    "write-docs": { type: "boolean", default: false },
  },
});
const { size } = values;
if (!isWorldSize(size))
  throw new Error(`There is no size "${size}": use one of ${Object.keys(worldSizes).join(", ")}.`);

say(`reads: filling or opening a database of ${worldSizes[size].vacancies} vacancies`);
const database = await openWorldDatabase(size);
try {
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const comparison = await compare({ database, size, rounds, seconds, at: new Date().toISOString(), say });
  const table = tableOf(comparison);
  process.stdout.write(`\n${table}\n\n`);
  say(`reads: kept in ${keep(comparison)}`);
  if (comparison.spread > 2) {
    say(
      `reads: void: the first line differs ${comparison.spread.toFixed(1)} times between rounds; this machine is too busy`,
    );
    process.exitCode = 1;
  } else if (values["write-docs"]) writeDocs("reads", table);
} finally {
  await database.close();
}
