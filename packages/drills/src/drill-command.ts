import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../../infra/run/root.mjs";
import { everyDrill } from "./every-drill.ts";
import { asPage, asText, type Drilled } from "./report/table.ts";
import { runDrill } from "./run-drills.ts";
import { makeFilledFolder } from "./stage/filled-folder.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    "write-docs": { type: "boolean", default: false },
  },
});
const names = everyDrill.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no drill "${unknown}": use one of ${names.join(", ")}.\n`);
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const keep = (drilled: readonly Drilled[]): void => {
  const folder = join(root, "bench-results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "drills.json"), `${JSON.stringify({ seed: values.seed, drilled }, null, 2)}\n`);
  if (values["write-docs"]) writeFileSync(join(root, "docs/reference/drills.md"), asPage(drilled));
};

const filled = await makeFilledFolder();
const drilled: Drilled[] = [];
try {
  for (const drill of everyDrill.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    say(`${drill.name}: ${drill.title}`);
    drilled.push(await runDrill(drill, { filled, size: values.small ? "small" : "full", seed: Number(values.seed) }));
  }
} finally {
  filled.remove();
}
keep(drilled);
say(`\n${asText(drilled)}`);
const failed = drilled.flatMap(({ findings }) => findings).filter(({ passed }) => !passed).length;
say(failed === 0 ? "\nAll passed." : `\n${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
