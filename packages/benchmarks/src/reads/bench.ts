import { parseArgs } from "node:util";
import { report } from "../measure/report.ts";
import { isWorldSize, worldSizes } from "../world/sizes.ts";
import { compare } from "./compare.ts";
import { openWorldDatabase } from "./database.ts";
import { reportOf } from "./table.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

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
  const comparison = await compare({ database, size, rounds, seconds, say });
  const isVoid = comparison.spread > 2;
  report(reportOf(comparison), values["write-docs"] && !isVoid ? ["--write-docs"] : []);
  if (isVoid) {
    say(
      `reads: void: the first line differs ${comparison.spread.toFixed(1)} times between rounds; this machine is too busy`,
    );
    process.exitCode = 1;
  }
} finally {
  await database.close();
}
