import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeSlices } from "../app.ts";
import { appointAdmin } from "../organisations/postgres/appoint-admin.postgres.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { Refusal } from "../platform/refusal.ts";
import { run, say } from "./run.ts";

/** Makes somebody admin of the platform: `appoint kwame@example.org`. */
await run(async ({ DATABASE_URL, DATABASE_ROLE }) => {
  const email = process.argv[2]?.toLowerCase();
  if (!email?.includes("@")) throw new Refusal("Say whom: npm run appoint -- somebody@example.org");
  const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
  const tables = slices.flatMap((slice) => slice.tables);
  const database = await openDatabase({ url: DATABASE_URL, role: DATABASE_ROLE, tables, connections: 1 });
  try {
    await assertReachable(database);
    if (!(await appointAdmin(database.em(), email)))
      throw new Refusal(`Nobody signed in with ${email} yet: have them sign in once, and appoint them then.`);
    say(`appoint: ${email} is an admin of the platform`);
  } finally {
    await database.close();
  }
});
