import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeSlices } from "../app.ts";
import { readAnchorFile } from "../platform/audit/anchor-file.ts";
import { readAnchors, readAudit } from "../platform/audit/read-audit.ts";
import { verifyAudit } from "../platform/audit/verify-audit.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { homeRegion } from "../platform/region.ts";
import { run, say } from "./run.ts";

/** Reads the audit log from its start and says whether it is as it was written; exit code 1 when it is not. */
await run(async ({ DATABASE_URL, DATABASE_ROLE, DATA_DIR }) => {
  const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
  const database = await openDatabase({
    url: DATABASE_URL,
    role: DATABASE_ROLE,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 2,
  });
  try {
    await assertReachable(database);
    const inFile = await readAnchorFile(DATA_DIR, homeRegion);
    if (!inFile) say(`verify-audit: there is no audit-anchors.log in ${DATA_DIR}; the database alone is asked`);
    const anchors = [...(await readAnchors(database.em())), ...(inFile ?? [])];
    const { records, broken } = await verifyAudit(readAudit(database.em), anchors);
    if (broken) {
      say(`verify-audit: ${broken.how}`);
      process.exitCode = 1;
    } else say(`verify-audit: ${records} records and ${anchors.length} anchors, all as they were written`);
  } finally {
    await database.close();
  }
});
