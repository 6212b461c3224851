import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { v7 as uuidv7 } from "uuid";
import { makeSlices } from "../app.ts";
import type { Config } from "../platform/config.ts";
import { runFeedCommand } from "../platform/import/feed-command.ts";
import { readImportArguments, type ImportArguments } from "../platform/import/import-arguments.ts";
import { tableOf } from "../platform/import/import-report.ts";
import type { Importer } from "../platform/import/importer.ts";
import { openReport } from "../platform/import/open-report.ts";
import { runImport } from "../platform/import/run-import.ts";
import { interruptedCode, stopSignal } from "../platform/import/stop-signal.ts";
import { isUnreachable } from "../platform/postgres/connection-errors.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import { Refusal } from "../platform/refusal.ts";
import { run, say } from "./run.ts";

// an import runs beside everything else: its heap grows in small steps, instead of to several times what is in use
setFlagsFromString("--heap-growing-percent=50");

const now = () => new Date();

/** Imports, with a report of what became of each row. @returns the exit code */
const importOnce = async (importer: Importer, asked: ImportArguments, { DATA_DIR }: Config): Promise<number> => {
  const { what, rest, ...ways } = asked;
  const stamp = now().toISOString().replaceAll(/[:.]/g, "-");
  const report = openReport(join(DATA_DIR, "reports"), `import-${what}-${stamp}`);
  const needs = { what: `import ${what}`, importer, report, say, elapsed: () => performance.now() };
  const { tally, failed, stopped, rate } = await runImport(needs, rest[0] ?? "", { ...ways, stop: stopSignal() });
  say(tableOf(tally));
  say(`report: ${report.path()}`);
  say(`import ${what}: ${rate}${stopped ? "; stopped: the same command goes on from here" : ""}`);
  if (stopped) return interruptedCode;
  return failed ? 1 : 0;
};

/** `import <what> <file, folder or address>` and `import feeds …`: brings data of others in. */
await run(async (config) => {
  const asked = readImportArguments(process.argv.slice(2));
  const slices = makeSlices({ catalogue: loadCatalogue(), now });
  const importers = new Map(slices.flatMap(({ importers: own = {} }) => Object.entries(own)));
  const previews = new Map(slices.flatMap(({ previews: own = {} }) => Object.entries(own)));
  const importer = importers.get(asked.what);
  const preview = previews.get(asked.what);
  if (asked.what !== "feeds" && (!importer || asked.rest.length !== 1))
    throw new Refusal(
      `Say what to import and from where: import ${[...importers.keys()].join("|")} <file, folder or address>, or import feeds add|list|remove|run.`,
    );
  if (!preview && (asked.preview || asked.columns !== undefined))
    throw new Refusal(`--columns and --preview work with: ${[...previews.keys()].join(", ")}.`);

  const database = await openDatabase({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 3,
  });
  const scope = { config, em: database.em, now, newId: uuidv7 };
  try {
    await assertReachable(database);
    const desk = slices.find(({ feeds }) => feeds)?.feeds?.(scope);
    if (preview && asked.preview) for await (const line of preview(scope)(asked.rest[0] ?? "", asked)) say(line);
    else
      process.exitCode = importer
        ? await importOnce(importer(scope), asked, config)
        : await runFeedCommand(desk, asked, { stop: stopSignal(), say });
  } catch (error) {
    if (isUnreachable(error)) throw new Refusal("The database went away; run the import again: what is in stays in.");
    throw error;
  } finally {
    await database.close();
  }
});
