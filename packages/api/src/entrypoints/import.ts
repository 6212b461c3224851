import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { makeSlices } from "../app.ts";
import { tableOf, tallyRows } from "../platform/import/import-report.ts";
import { openReport } from "../platform/import/open-report.ts";
import { isUnreachable } from "../platform/postgres/connection-errors.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { Refusal } from "../platform/refusal.ts";
import { run, say } from "./run.ts";

/** How often, in rows, a line says how far it is. */
const progressEvery = 10_000;

/** `import <what> <file or folder>`: brings data of others in, with a report of what became of each row. */
await run(async ({ DATABASE_URL, DATABASE_ROLE, DATA_DIR }) => {
  const now = () => new Date();
  const slices = makeSlices({ catalogue: loadCatalogue(), now });
  const importers = new Map(slices.flatMap(({ importers: own = {} }) => Object.entries(own)));
  const [what = "", path] = process.argv.slice(2);
  const importer = importers.get(what);
  if (!importer || path === undefined)
    throw new Refusal(`Say what to import and from where: import ${[...importers.keys()].join("|")} <file or folder>.`);

  const tables = slices.flatMap((slice) => slice.tables);
  const database = await openDatabase({ url: DATABASE_URL, role: DATABASE_ROLE, tables, connections: 2 });
  const stamp = now().toISOString().replaceAll(/[:.]/g, "-");
  const report = await openReport(join(DATA_DIR, "reports"), `import-${what}-${stamp}`);
  const tally = tallyRows();
  try {
    await assertReachable(database);
    let rows = 0;
    for await (const row of importer({ em: database.em, now, newId: uuidv7 })(path)) {
      tally.add(row);
      await report.write(row);
      if (++rows % progressEvery === 0) say(`import ${what}: ${rows} rows so far`);
    }
  } catch (error) {
    if (isUnreachable(error)) throw new Refusal("The database went away; run the import again: what is in stays in.");
    throw error;
  } finally {
    await report.close();
    await database.close();
  }
  say(tableOf(tally.result()));
  say(`report: ${report.path}`);
});
