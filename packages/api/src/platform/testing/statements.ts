import type { PoolClient } from "pg";
import { vi, type MockInstance } from "vitest";
import type { TestDatabase } from "./test-database.ts";

/** The statements that a database gets while something is done, whichever connections they go along. */
export const statementsOf = async (
  database: TestDatabase,
  work: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const pool = await database.orm.em.getConnection().getNativeClient();
  const spies = new Map<PoolClient, MockInstance>();
  const listen = (client: PoolClient) => {
    if (!spies.has(client)) spies.set(client, vi.spyOn(client, "query"));
  };
  pool.on("acquire", listen);
  await work();
  pool.off("acquire", listen);
  const calls = [...spies.values()].flatMap((spy) => spy.mock.calls);
  for (const spy of spies.values()) spy.mockRestore();
  return calls.map(([statement]) => String(statement));
};
