import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeSlices } from "../app.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { seed } from "../platform/seed.ts";
import { run, say } from "./run.ts";

/**
 * Puts the starter content into the database, and has it found. Running it again changes what changed in the catalogue,
 * nothing else.
 */
await run(async ({ DATABASE_URL, APP_ENV }) => {
  const catalogue = loadCatalogue();
  const slices = makeSlices({ catalogue, now: () => new Date() });
  const database = await openDatabase({
    url: DATABASE_URL,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 4,
  });
  try {
    await assertReachable(database);
    await seed(database, slices, { catalogue, demo: APP_ENV === "demo" }, say);
    for (const slice of slices) await slice.settle?.(database);
  } finally {
    await database.close();
  }
});
