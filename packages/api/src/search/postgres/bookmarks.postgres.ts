import type { EntityManager } from "@mikro-orm/postgresql";
import type { SearchTables } from "@techconnect/search/postgres/tables";
import { sql } from "kysely";
import { instantOf } from "../../platform/postgres/instants.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Bookmarks } from "../bookmark.ts";

/** A row an engine; whoever holds its lock works on the engine. */
export const postgresBookmarks = (em: () => EntityManager): Bookmarks => ({
  alone: async (engine, work) => {
    await em()
      .getKysely<SearchTables>()
      .insertInto("search_feed")
      .values({ region: homeRegion, engine, cursor: null, made_with: null, read_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return em().transactional(async (inTransaction) => {
      const db = inTransaction.getKysely<SearchTables>();
      // the work is done over other connections; this one only waits
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
      const row = await db
        .selectFrom("search_feed")
        .select(["cursor", "made_with as madeWith", "read_at as readAt"])
        .where("region", "=", homeRegion)
        .where("engine", "=", engine)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!row) return false;
      const { readAt, ...place } = row;
      const next = await work({ ...place, readAt: readAt && instantOf(readAt) });
      if (next)
        await db
          .updateTable("search_feed")
          .set({ cursor: next.cursor, made_with: next.madeWith, read_at: next.readAt })
          .where("region", "=", homeRegion)
          .where("engine", "=", engine)
          .execute();
      return true;
    });
  },
});
