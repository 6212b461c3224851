import { isVoid } from "../measure/figures.ts";
import { numbersFrom, textFrom } from "../measure/options.ts";
import { report } from "../measure/report.ts";
import { isWorldSize, worldSizes } from "../world/sizes.ts";
import { compare } from "./compare.ts";
import { openWorldDatabase } from "./database.ts";
import { reportOf } from "./table.ts";

const say = (line: string): void => void process.stderr.write(`reads: ${line}\n`);

/** `npm run bench reads`: a page of vacancies with their skills and courses, by the product and by others. */
const options = process.argv.slice(2);
const [rounds = 0] = numbersFrom(options, "rounds", [3]);
const [seconds = 0] = numbersFrom(options, "seconds", [6]);
const size = textFrom(options, "size") ?? "M";
if (!isWorldSize(size))
  throw new Error(`There is no size "${size}": use one of ${Object.keys(worldSizes).join(", ")}.`);

say(`filling or opening a database of ${worldSizes[size].vacancies} vacancies`);
const database = await openWorldDatabase(size);
try {
  const comparison = await compare({ database, size, rounds, seconds, say });
  const unbelieved = isVoid(comparison.roundsOfFirst);
  report(reportOf(comparison), unbelieved ? [] : options);
  if (unbelieved) {
    say("void: the first line differs more than twice between rounds; this machine is too busy");
    process.exitCode = 1;
  }
} finally {
  await database.close();
}
