import { sql, type Kysely } from "kysely";

export type HeldLock = { readonly release: () => Promise<void> };

/**
 * Takes a lock of the database on a connection of its own: it ends with that connection, and so with the process,
 * whatever becomes of it.
 *
 * @returns null when somebody else has it
 */
export const holdLock = async <Tables>(db: Kysely<Tables>, name: string): Promise<HeldLock | null> => {
  const taken = Promise.withResolvers<boolean>();
  const asked = Promise.withResolvers<void>();
  const held = db.connection().execute(async (connection) => {
    const { rows } = await sql<{ taken: boolean }>`
      select pg_try_advisory_lock(hashtextextended(${name}, 0)) as taken`.execute(connection);
    const isTaken = rows[0]?.taken === true;
    taken.resolve(isTaken);
    if (!isTaken) return;
    await asked.promise;
    await sql`select pg_advisory_unlock(hashtextextended(${name}, 0))`.execute(connection);
  });
  held.catch(taken.reject);
  if (!(await taken.promise)) return null;
  return {
    release: async () => {
      asked.resolve();
      await held;
    },
  };
};
