import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../../../infra/run/root.mjs";
import { report, type Table } from "../measure/report.ts";
import { importedFrom } from "./imported.ts";
import { measureFairness, type Shown } from "./measure-fairness.ts";

const { values } = parseArgs({
  options: { data: { type: "string", default: join(root, "../shared/data") }, "write-docs": { type: "boolean" } },
  allowPositionals: true,
});

const percent = (part: number) => `${Math.round(100 * part)} %`;

const tableOf = (shown: readonly Shown[]): Table => ({
  head: [
    "past work",
    "pasts",
    "score of the third",
    "of which transferable",
    "beside the office",
    "of which transferable",
    "reasons",
    "kinds of work shown",
    "without a diploma",
    "first three, of the first past",
  ],
  rows: shown.map((each) => [
    each.kind,
    String(each.pasts),
    each.third.toFixed(3),
    each.thirdTransferable.toFixed(3),
    percent(each.beside),
    percent(each.besideTransferable),
    each.reasons.toFixed(1),
    String(each.profiles),
    percent(each.withoutDiploma),
    each.first.join(", "),
  ]),
});

const said = (what: string) => [
  `${what}. Each past by itself, with nothing else told: means over the pasts of a kind. The score is that of the third of the nine suggestions; reasons are counted over the first three.`,
];

const page = join(root, "docs/explanation/fairness.md");
const options = values["write-docs"] ? ["--write-docs"] : [];
const starter = measureFairness(null);
report(
  { name: "fairness-catalogue", said: said("On the catalogue alone"), table: tableOf(starter), measured: starter, page },
  options,
);

const data = resolve(values.data);
if (existsSync(data)) {
  const withEsco = measureFairness(await importedFrom(data));
  report(
    { name: "fairness-esco", said: said("With ESCO and O*NET imported"), table: tableOf(withEsco), measured: withEsco, page },
    options,
  );
} else process.stdout.write(`${data} is not there, so nothing is said of ESCO.\n`);
