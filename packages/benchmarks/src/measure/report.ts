import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../../../../infra/run/root.mjs";

export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type Report = {
  /** As in `npm run bench <name>`. */
  readonly name: string;
  /** Lines of Markdown above the table: what was done, and what holds. */
  readonly said: readonly string[];
  readonly table: Table;
  /** All that was measured, for the JSON. */
  readonly measured: unknown;
};

/** A table in Markdown; all columns but the first to the right. */
export const markdownOf = ({ head, rows }: Table): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const reference = "docs/reference/benchmarks.md";
const emptyPage = `# Benchmarks

Speed and quality beside those of peers, measured in one run. \`npm run bench <name> -- --write-docs\` writes a section anew.
`;

/** The page with the section of that name replaced, or added at its end. */
export const withSection = (text: string, name: string, section: string): string => {
  const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const whole = `${from}\n\n${section}\n\n${to}`;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start
    ? `${text.trimEnd()}\n\n${whole}\n`
    : text.slice(0, start) + whole + text.slice(end + to.length);
};

/** Writes a section anew on a page of the documentation, which is given from the root of the repository. */
export const writeSection = (page: string, name: string, section: string): void => {
  const file = join(root, page);
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, "utf8") : emptyPage, name, section));
  execFileSync(join(root, "node_modules/.bin/oxfmt"), [file]);
};

/** Prints the table, keeps the figures as JSON under `bench-results/`, and with `--write-docs` puts it in the docs. */
export const report = ({ name, said, table, measured }: Report, options: readonly string[]): void => {
  const section = [`## ${name}`, ...said, markdownOf(table)].join("\n\n");
  process.stdout.write(`${section}\n`);

  const at = new Date().toISOString();
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  const folder = join(root, "bench-results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}-${at.replaceAll(":", "")}.json`),
    `${JSON.stringify({ name, at, machine, measured }, null, 2)}\n`,
  );
  if (options.includes("--write-docs")) writeSection(reference, name, section);
};
