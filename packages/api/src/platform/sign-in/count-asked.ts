import type pg from "pg";

/** Counts that a link was asked for an address. @returns how often within this hour */
export type CountAsked = (email: string) => Promise<number>;

/** Counts by a keyed hash, in the table that all processes share; what is older than a day is forgotten. */
export const postgresCountAsked =
  (pool: pg.Pool, hashOf: (email: string) => string): CountAsked =>
  async (email) => {
    await pool.query("delete from proof_asked where hour < now() - interval '1 day'");
    const { rows } = await pool.query<{ times: number }>(
      `insert into proof_asked as asked (address_hash, hour, times) values ($1, date_trunc('hour', now()), 1)
       on conflict (address_hash, hour) do update set times = least(asked.times + 1, 1000) returning times`,
      [hashOf(email)],
    );
    return rows[0]?.times ?? 0;
  };
