import { Migrator } from "@mikro-orm/migrations";
import { MikroORM, type EntityManager, type EntitySchema } from "@mikro-orm/postgresql";
import { Refusal } from "../refusal.ts";
import { isUnreachable } from "./connection-errors.ts";
import { giveBackLost } from "./give-back-lost.ts";
import { PreparingClient } from "./preparing-client.ts";

/** Beside the compiled file when it runs from `dist`, beside the source in tests: the same migrations either way. */
export const migrationsFolder = `${import.meta.dirname}/migrations`;

export type DatabaseOptions = {
  readonly url: string;
  /** The role to take on; absent for the owner, who migrates and seeds. */
  readonly role?: string;
  readonly tables: readonly EntitySchema[];
  /** Most connections at a time, 1 to 10. */
  readonly connections?: number;
  /** Most milliseconds of waiting for a connection; 5 seconds. */
  readonly connectionTimeout?: number;
  /** Most milliseconds for one statement; absent for no limit. */
  readonly statementTimeout?: number;
};

export type Database = {
  readonly url: string;
  readonly orm: MikroORM;
  /** A unit of work of its own, for one request, job or command. */
  readonly em: () => EntityManager;
  readonly close: () => Promise<void>;
};

/** Opens the pool without connecting yet, so that a process outlives a database that is down. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const { url, role, tables, connections = 10, connectionTimeout = 5_000, statementTimeout } = options;
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [...tables],
    extensions: [Migrator],
    ensureDatabase: false,
    pool: { min: 0, max: connections, idleTimeoutMillis: 30_000 },
    driverOptions: {
      Client: PreparingClient,
      connectionString: url,
      onPoolCreated: giveBackLost,
      connectionTimeoutMillis: connectionTimeout,
      ...(statementTimeout === undefined ? {} : { statement_timeout: statementTimeout }),
      idle_in_transaction_session_timeout: 60_000,
      ...(role === undefined ? {} : { options: `-c role=${role}` }),
    },
    migrations: { path: migrationsFolder, glob: "!(*.d).{js,ts}", emit: "ts", snapshot: false, silent: true },
    schemaGenerator: { ignoreSchema: ["pgboss", "auth"], ignoreRoutines: true },
    // warnings come through errors; statements carry what people fill in
    logger: () => undefined,
  });
  return { url, orm, em: () => orm.em.fork(), close: () => orm.close(true) };
};

/** @throws Refusal when nobody answers at the address, or the door stays closed */
export const assertReachable = async ({ em }: Database): Promise<void> => {
  try {
    await em().execute("select 1");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (isUnreachable(error))
      throw new Refusal(`The database at DATABASE_URL does not answer (${why}); start it or correct the address.`);
    throw new Refusal(`The database at DATABASE_URL refuses us (${why}); run migrate first, or correct the address.`);
  }
};
