import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../../infra/run/root.mjs";

const page = join(root, "docs/reference/benchmarks.md");

/** Puts text between the markers `<!-- name -->` and `<!-- /name -->`. */
export const between = (text: string, name: string, inside: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`The markers ${open} and ${close} are not there.`);
  return `${text.slice(0, from + open.length)}\n\n${inside}\n\n${text.slice(to)}`;
};

export const writeDocs = (name: string, table: string): void =>
  writeFileSync(page, between(readFileSync(page, "utf8"), name, table));
