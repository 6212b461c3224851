import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nothingToMeasure } from "../../../../infra/run/nothing-to-measure.mjs";
import { root } from "../../../../infra/run/root.mjs";
import { markdownOf, report, writeSection } from "../measure/report.ts";
import { besideCheckout } from "./data/beside-checkout.ts";
import { measureTask, type MeasuredTask } from "./measure-task.ts";
import { askProduct } from "./product.ts";
import { comparisonOf, questionsOf, saidOf } from "./table.ts";
import { tasks } from "./tasks.ts";

/** `npm run bench quality`: how well the product links and matches, on public data sets that others judged. */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    tasks: { type: "string" },
    "write-docs": { type: "boolean", default: false },
  },
});

const measure = async (data: string, folders: readonly string[] | undefined): Promise<readonly MeasuredTask[]> => {
  const measured: MeasuredTask[] = [];
  for (const task of tasks.filter(({ folder }) => folders?.includes(folder) ?? true)) {
    process.stderr.write(`quality: ${task.name}\n`);
    measured.push(measureTask(task, data, await askProduct(task, data)));
  }
  return measured;
};

const data = resolve(root, values.data ?? besideCheckout("shared/data") ?? "../shared/data");
if (existsSync(join(data, "catalog/esco"))) {
  const folders = values.tasks?.split(",");
  const measured = await measure(data, folders);
  const writes = values["write-docs"] && folders === undefined;
  const section = { name: "quality", said: saidOf(measured), table: comparisonOf(measured), measured };
  report(section, writes ? ["--write-docs"] : []);
  if (writes) writeSection("docs/explanation/match-quality.md", "quality", markdownOf(questionsOf(measured)));
} else {
  process.stderr.write(
    `quality: not measured, for ${relative(root, data)} has no data sets; say where they are with --data=<folder>\n`,
  );
  process.exitCode = nothingToMeasure;
}
