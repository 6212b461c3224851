import type pg from "pg";
import { waitUntil } from "./wait-until.ts";

/** Something in the database that others must wait for. */
export type Hold = { readonly letGo: () => Promise<void> };

/** Holds what a statement takes, in a transaction of its own. */
export const hold = async (sql: pg.Pool, statement: string, values: readonly unknown[] = []): Promise<Hold> => {
  const client = await sql.connect();
  await client.query("begin");
  await client.query(statement, [...values]);
  return {
    letGo: async () => {
      await client.query("commit");
      client.release();
    },
  };
};

export const holdHelpDesks = (sql: pg.Pool): Promise<Hold> =>
  hold(sql, "lock table help_desk in access exclusive mode");

/** How many statements wait for a lock. */
const countWaiting = async (sql: pg.Pool): Promise<number> => {
  const { rows } = await sql.query<{ count: string }>(
    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
  );
  return Number(rows[0]?.count);
};

/** Waits until so many statements wait for a lock. @returns whether so many ever did */
export const cameToWait = async (sql: pg.Pool, howMany: number): Promise<boolean> => {
  const patience = 8_000;
  return (await waitUntil(async () => (await countWaiting(sql)) >= howMany, patience)) <= patience;
};

/** The same, where nothing can go on without them. */
export const untilWaiting = async (sql: pg.Pool, howMany: number): Promise<void> => {
  if (!(await cameToWait(sql, howMany))) throw new Error(`No ${howMany} statements came to wait.`);
};
