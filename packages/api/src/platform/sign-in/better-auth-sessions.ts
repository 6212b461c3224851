import type { Sessions } from "./load-actor.ts";
import type { OpenAuth } from "./open-auth.ts";

/** Sessions by the signed cookie of the library. Nothing is remembered between requests: one that ended is over at once. */
export const betterAuthSessions = ({ auth, pool }: OpenAuth): Sessions => ({
  find: async (headers) => {
    if (!headers.has("cookie")) return null;
    const found = await auth.api.getSession({ headers });
    if (!found) return null;
    const { session, user } = found;
    return {
      id: session.id,
      personId: user.id,
      email: user.email,
      startedAt: session.createdAt,
      usedAt: session.usedAt ?? session.createdAt,
      shared: session.shared ?? false,
    };
  },
  end: async ({ id }) => void (await pool.query("delete from session where id = $1", [id])),
  touch: async ({ id }, now) => void (await pool.query(`update session set "usedAt" = $2 where id = $1`, [id, now])),
});
