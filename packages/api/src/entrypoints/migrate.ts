import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { parseArgs } from "node:util";
import { makeSlices } from "../app.ts";
import { migrate } from "../platform/postgres/migrate.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { run, say } from "./run.ts";

/** Brings the tables up to date; `--create <name>` writes the migration for what the tables have that the database lacks. */
await run(async ({ DATABASE_URL, DATABASE_ROLE }) => {
  const { values } = parseArgs({ options: { create: { type: "string" } } });
  const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
  const database = await openDatabase({
    url: DATABASE_URL,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 2,
  });
  try {
    await assertReachable(database);
    const ran = await migrate(database, { url: DATABASE_URL, role: DATABASE_ROLE, work: slices });
    for (const name of ran) say(`migrated: ${name}`);
    if (ran.length === 0) say("migrate: the tables are up to date");
    if (values.create === undefined) return;

    const source = `${import.meta.dirname}/../../src/platform/postgres/migrations`;
    const { fileName } = await database.orm.migrator.create(source, false, false, values.create);
    say(fileName === "" ? "migrate: nothing to create" : `created: ${fileName}`);
  } finally {
    await database.close();
  }
});
