import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { v7 as uuidv7 } from "uuid";
import { makeSlices } from "../app.ts";
import { tableOf, tallyRows, type ReportRow } from "../platform/import/import-report.ts";
import { openReport } from "../platform/import/open-report.ts";
import { isUnreachable } from "../platform/postgres/connection-errors.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { Refusal } from "../platform/refusal.ts";
import { run, say } from "./run.ts";

/** How often, in rows, a line says how far it is. */
const progressEvery = 10_000;

type Report = Awaited<ReturnType<typeof openReport>>;

/** What was asked on the command line. */
const asked = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { columns: { type: "string" }, preview: { type: "boolean", default: false } },
    });
    const [what = "", path] = positionals;
    const { columns, preview: showOnly } = values;
    return { what, path, showOnly, options: columns === undefined ? {} : { columns } };
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
};

/** Imports rows and writes down what became of each; says how many, and where that stands. */
const importAll = async (what: string, rows: AsyncIterable<ReportRow>, report: Report): Promise<void> => {
  const tally = tallyRows();
  let count = 0;
  try {
    for await (const row of rows) {
      tally.add(row);
      await report.write(row);
      if (++count % progressEvery === 0) say(`import ${what}: ${count} rows so far`);
    }
  } finally {
    await report.close();
  }
  say(tableOf(tally.result()));
  say(`report: ${report.path}`);
};

/** `import <what> <file or folder>`: brings data of others in, with a report of what became of each row. */
await run(async ({ DATABASE_URL, DATABASE_ROLE, DATA_DIR }) => {
  const now = () => new Date();
  const slices = makeSlices({ catalogue: loadCatalogue(), now });
  const importers = new Map(slices.flatMap(({ importers: own = {} }) => Object.entries(own)));
  const previews = new Map(slices.flatMap(({ previews: own = {} }) => Object.entries(own)));
  const { what, path, showOnly, options } = asked();
  const importer = importers.get(what);
  const preview = previews.get(what);
  if (!importer || path === undefined)
    throw new Refusal(`Say what to import and from where: import ${[...importers.keys()].join("|")} <file or folder>.`);
  if (!preview && (showOnly || options.columns !== undefined))
    throw new Refusal(`--columns and --preview work with: ${[...previews.keys()].join(", ")}.`);

  const tables = slices.flatMap((slice) => slice.tables);
  const database = await openDatabase({ url: DATABASE_URL, role: DATABASE_ROLE, tables, connections: 2 });
  const scope = { em: database.em, now, newId: uuidv7 };
  try {
    await assertReachable(database);
    if (preview && showOnly) for await (const line of preview(scope)(path, options)) say(line);
    else {
      const stamp = now().toISOString().replaceAll(/[:.]/g, "-");
      const report = await openReport(join(DATA_DIR, "reports"), `import-${what}-${stamp}`);
      await importAll(what, importer(scope)(path, options), report);
    }
  } catch (error) {
    if (isUnreachable(error)) throw new Refusal("The database went away; run the import again: what is in stays in.");
    throw error;
  } finally {
    await database.close();
  }
});
