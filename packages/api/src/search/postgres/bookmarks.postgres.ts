import type { EntityManager } from "@mikro-orm/postgresql";
import type { SearchTables } from "@techconnect/search/postgres/tables";
import type { Engine } from "@techconnect/search/search-index";
import { sql, type Kysely } from "kysely";
import { instantOf } from "../../platform/postgres/instants.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Bookmarks, Place } from "../bookmark.ts";

type Db = Kysely<SearchTables>;

/**
 * Takes the lock of an engine until the transaction ends. No row is locked: that would give the transaction a number,
 * and as long as one with a number runs, nobody is told of changes after it.
 */
const isFree = async (db: Db, engine: Engine): Promise<boolean> => {
  const name = `search/${homeRegion}/${engine}`;
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as free`.execute(db);
  return rows[0]?.free === true;
};

const placeOf = async (db: Db, engine: Engine): Promise<Place> => {
  const row = await db
    .selectFrom("search_feed")
    .select(["cursor", "made_with as madeWith", "read_at as readAt"])
    .where("region", "=", homeRegion)
    .where("engine", "=", engine)
    .executeTakeFirst();
  return row ? { ...row, readAt: row.readAt && instantOf(row.readAt) } : { cursor: null, madeWith: null, readAt: null };
};

const keep = async (db: Db, engine: Engine, { cursor, madeWith, readAt }: Place): Promise<void> => {
  const place = { cursor, made_with: madeWith, read_at: readAt };
  await db
    .insertInto("search_feed")
    .values({ region: homeRegion, engine, ...place })
    .onConflict((known) => known.columns(["region", "engine"]).doUpdateSet(place))
    .execute();
};

/** A row an engine; one process at a time works on it. */
export const postgresBookmarks = (em: () => EntityManager): Bookmarks => ({
  alone: (engine, work) =>
    em().transactional(async (inTransaction) => {
      const db = inTransaction.getKysely<SearchTables>();
      // the work is done over other connections; this one only waits
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
      if (!(await isFree(db, engine))) return false;
      const next = await work(await placeOf(db, engine));
      if (next) await keep(db, engine, next);
      return true;
    }),
});
