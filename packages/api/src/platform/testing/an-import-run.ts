import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { tallyRows } from "../import/import-report.ts";
import type { ImportRun } from "../import/importer.ts";
import type { ImportScope } from "../slice.ts";

/** The way in which somebody imports, for tests that do not look at the report. */
export const anImportRun = (over: Partial<ImportRun> = {}): ImportRun => ({
  report: {
    mark: async () => ({ path: "report", bytes: 0, tally: tallyRows().result() }),
    continueFrom: async () => true,
  },
  stop: new AbortController().signal,
  fromStart: false,
  acceptLosses: false,
  pages: 10,
  source: null,
  ...over,
});

/** What `import` gives to a slice, on the database of a test; whatever is fetched stands in a temporary folder. */
export const anImportScope = (em: ImportScope["em"], now: () => Date = () => new Date()): ImportScope => ({
  config: {
    DATA_DIR: join(tmpdir(), "techconnect-tests"),
    PUBLIC_URL: "http://localhost:3000",
    FETCH_LOOPBACK: "refuse",
  },
  em,
  now,
  newId: uuidv7,
});
