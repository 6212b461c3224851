import type pg from "pg";
import type { Accounts } from "./accounts.ts";

type SessionRow = {
  id: string;
  createdAt: Date;
  usedAt: Date | null;
  userAgent: string | null;
  shared: boolean | null;
};

const sessionsIn = (pool: pg.Pool): Pick<Accounts, "sessionsOf" | "endSession" | "endSessions"> => ({
  sessionsOf: async (personId) => {
    const { rows } = await pool.query<SessionRow>(
      `select id, "createdAt", "usedAt", "userAgent", shared from session
       where "userId" = $1 and "expiresAt" > now() order by "createdAt" desc, id limit 100`,
      [personId],
    );
    return rows.map(({ id, createdAt, usedAt, userAgent, shared }) => ({
      id,
      startedAt: createdAt,
      usedAt: usedAt ?? createdAt,
      userAgent: userAgent || null,
      shared: shared ?? false,
    }));
  },
  endSession: async (personId, sessionId) => {
    const ended = await pool.query(`delete from session where "userId" = $1 and id = $2`, [personId, sessionId]);
    return ended.rowCount === 1;
  },
  endSessions: async (personId, except) => {
    await pool.query(`delete from session where "userId" = $1 and id is distinct from $2`, [personId, except ?? null]);
  },
});

const passkeysIn = (pool: pg.Pool): Pick<Accounts, "passkeysOf" | "removePasskey"> => ({
  passkeysOf: async (personId) => {
    const { rows } = await pool.query<{ id: string; name: string | null; createdAt: Date | null }>(
      `select id, name, "createdAt" from passkey where "userId" = $1 order by "createdAt", id limit 100`,
      [personId],
    );
    return rows.map(({ id, name, createdAt }) => ({ id, name, madeAt: createdAt }));
  },
  removePasskey: async (personId, passkeyId) => {
    const removed = await pool.query(`delete from passkey where "userId" = $1 and id = $2`, [personId, passkeyId]);
    return removed.rowCount === 1;
  },
});

/** @param pool that of the role that may read how people sign in, with its schema in front */
export const betterAuthAccounts = (pool: pg.Pool): Omit<Accounts, "addresses"> => ({
  ...sessionsIn(pool),
  ...passkeysIn(pool),
  madeAt: async (personId) => {
    const { rows } = await pool.query<{ createdAt: Date }>(`select "createdAt" from "user" where id = $1`, [personId]);
    return rows[0]?.createdAt ?? null;
  },
  hasAuthenticator: async (personId) => {
    const { rowCount } = await pool.query(`select from "user" where id = $1 and "twoFactorEnabled"`, [personId]);
    return rowCount === 1;
  },
  remove: async (personId) => {
    // sessions, passkeys and the authenticator go with it; links and codes in the same statement, so that all goes or nothing
    await pool.query(
      `with gone as (delete from "user" where id = $1 returning id, email)
       delete from verification v using gone
       where strpos(v.value, to_json(gone.email)::text) > 0 or strpos(v.value, gone.id::text) > 0`,
      [personId],
    );
  },
});
