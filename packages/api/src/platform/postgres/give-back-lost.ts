import type pg from "pg";

/**
 * Gives connections back to their pool when the server ends them while somebody holds them. Kysely keeps the one of a
 * transaction that it cannot begin, commit or roll back (its issue 1990), and a lost one can do none of these: without
 * this a pool shrinks with every transaction that the server cuts off, until nobody gets a connection any more.
 */
export const giveBackLost = (pool: pg.Pool): void => {
  const lent = new Set<pg.PoolClient>();
  pool.on("acquire", (client) => lent.add(client));
  pool.on("release", (_error, client) => lent.delete(client));
  pool.on("connect", (client) => {
    client.once("end", () => {
      if (!lent.has(client)) return;
      client.release(true);
      client.release = () => undefined; // whoever held it may give it back as well
    });
  });
};
