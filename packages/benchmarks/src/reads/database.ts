import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { startEmbeddedPostgres } from "../../../../infra/run/embedded-postgres.mjs";
import { root } from "../../../../infra/run/root.mjs";
import { fillDatabase } from "../world/fill-database.ts";
import { worldTables } from "../world/row.ts";
import { worldSizes, type WorldSizeName } from "../world/sizes.ts";
import { worldRows } from "../world/world.ts";
import type { Position } from "./answer.ts";
import { flatTables, positionsAllOver } from "./statements.ts";

/** Raised when worlds come out differently, so that no old one is measured. */
const worldVersion = 1;

export type WorldDatabase = {
  readonly url: string;
  readonly ask: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

const migrate = async (url: string): Promise<void> => {
  const command = join(root, "packages/api/dist/entrypoints/migrate.js");
  await promisify(execFile)(process.execPath, [command], { env: { ...process.env, DATABASE_URL: url } });
};

const isFilled = async (client: pg.Client): Promise<boolean> =>
  (await client.query(`select where to_regclass('flat.filled') is not null`)).rowCount === 1;

const fill = async (url: string, client: pg.Client, size: WorldSizeName): Promise<void> => {
  const tables = worldTables.filter((table) => table !== "person");
  await client.query(`truncate ${tables.join()} cascade`);
  await fillDatabase(url, worldRows({ size: worldSizes[size] }));
  await client.query(flatTables);
  await client.query("vacuum analyze");
  await client.query("create table flat.filled ()");
};

/** A migrated database of the product with a world in it, kept for the next run. */
export const openWorldDatabase = async (size: WorldSizeName): Promise<WorldDatabase> => {
  const database = `world_${size.toLowerCase()}_${worldVersion}`;
  const postgres = await startEmbeddedPostgres({ dataDir: join(root, ".data/bench"), database, durable: false });
  const client = new pg.Client({ connectionString: postgres.url, application_name: "bench" });
  await client.connect();
  const close = async () => {
    await client.end();
    await postgres.stop();
  };
  try {
    await migrate(postgres.url);
    if (!(await isFilled(client))) await fill(postgres.url, client, size);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: postgres.url,
    ask: async (text, values = []) => (await client.query(text, [...values])).rows,
    close,
  };
};

export const positionsIn = (database: WorldDatabase, count: number): Promise<readonly Position[]> =>
  database.ask<Position>(positionsAllOver, [count]);
