import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { parseArgs } from "node:util";
import { makeSlices } from "../app.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { run, say } from "./run.ts";

/** Fills anew what is found by search; `--mend` compares and puts right what differs. Nobody finds nothing meanwhile. */
await run(async (config) => {
  const { values } = parseArgs({ options: { mend: { type: "boolean", default: false } } });
  const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
  const database = await openDatabase({
    url: config.DATABASE_URL,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 4,
  });
  try {
    await assertReachable(database);
    for (const slice of slices) await slice.reindex?.({ em: database.em, config, mend: values.mend }, say);
  } finally {
    await database.close();
  }
});
