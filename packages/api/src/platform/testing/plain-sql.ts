import type pg from "pg";

/** What row-level security asks for, by name. */
export type Settings = Readonly<Record<string, string>>;

/** Runs plain SQL in a transaction with settings, on a pool of the serving role, and leaves nothing behind. */
export const plainSqlOn =
  (pool: () => pg.Pool) =>
  async <T>(settings: Settings, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool().connect();
    try {
      await client.query("begin");
      for (const [name, value] of Object.entries(settings))
        await client.query("select set_config($1, $2, true)", [name, value]);
      return await work(client);
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
