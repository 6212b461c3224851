import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../../../infra/run/root.mjs";
import { markdownOf, writeSection, type Table } from "../measure/report.ts";
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

const page = "docs/explanation/fairness.md";

const show = (name: string, what: string, shown: readonly Shown[]) => {
  const section = [...said(what), markdownOf(tableOf(shown))].join("\n\n");
  process.stdout.write(`${section}\n\n`);
  if (values["write-docs"]) writeSection(page, name, section);
};

show("fairness-catalogue", "On the catalogue alone", measureFairness(null));
const data = resolve(values.data);
if (existsSync(data)) show("fairness-esco", "With ESCO and O*NET imported", measureFairness(importedFrom(data)));
else process.stdout.write(`${data} is not there, so nothing is said of ESCO.\n`);
