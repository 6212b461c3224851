import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { readFile, writeFile } from "node:fs/promises";
import { makeSlices } from "../app.ts";
import { gapsIn, printRegister, readRegister } from "../platform/personal-data/column-register.ts";
import { readColumns } from "../platform/personal-data/read-columns.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { run, say } from "./run.ts";

const file = new URL("../../personal-data.md", import.meta.url);

/** Brings the rows of personal-data.md in line with a migrated database; what was decided stays. */
await run(async ({ DATABASE_URL }) => {
  const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
  const tables = slices.flatMap((slice) => slice.tables);
  const database = await openDatabase({ url: DATABASE_URL, tables, connections: 1 });
  try {
    await assertReachable(database);
    const columns = await readColumns(database.em());
    const rows = readRegister(await readFile(file, "utf8").catch(() => ""));
    await writeFile(file, printRegister(columns, rows));

    const { missing, superfluous } = gapsIn(rows, columns);
    for (const column of missing) say(`added: ${column}; decide whether it is about somebody`);
    for (const column of superfluous) say(`removed: ${column}`);
    if (missing.length + superfluous.length === 0) say("personal-data.md is up to date");
  } finally {
    await database.close();
  }
});
