import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely, type RawBuilder } from "kysely";
import { instantOf } from "../../platform/postgres/instants.ts";
import { isAnyOf, json } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Checkpoint, HeldSource, KnownSource, PostingSources, Settlement, Shown } from "../posting-sources.ts";
import { holdLock } from "./hold-lock.ts";
import { noteSeen, type SourceTables } from "./sightings.ts";

type Database = Kysely<SourceTables>;

/** The source with an address, made when it is new. */
const knownSource = async (db: Database, address: string, newId: () => string): Promise<KnownSource> => {
  await db
    .insertInto("vacancy_source")
    .values({ region: homeRegion, id: newId(), address })
    .onConflict((conflict) => conflict.columns(["region", "address"]).doNothing())
    .execute();
  return db
    .selectFrom("vacancy_source")
    .select(["id", "etag", "last_modified as lastModified", "checkpoint"])
    .where("region", "=", homeRegion)
    .where("address", "=", address)
    .executeTakeFirstOrThrow();
};

const shownIn = async (db: Database, sourceId: string, runId: string | null, today: string): Promise<Shown> => {
  const open = db
    .selectFrom("vacancy_sighting as seen")
    .innerJoin("vacancy", (join) =>
      join.onRef("vacancy.region", "=", "seen.region").onRef("vacancy.source_key", "=", "seen.source_key"),
    )
    .where("seen.region", "=", homeRegion)
    .where("seen.source_id", "=", sourceId)
    .where("vacancy.closed_at", "is", null)
    .where(sql<boolean>`(vacancy.valid_through is null or vacancy.valid_through >= ${today}::date)`);
  const missing = await open
    .where(runId === null ? sql<boolean>`seen.not_seen_since is not null` : sql<boolean>`seen.run_id <> ${runId}::uuid`)
    .select(["seen.source_key as key", "seen.not_seen_since"])
    .select(sql<string>`vacancy.title ->> vacancy.language`.as("title"))
    .orderBy("seen.source_key")
    .execute();
  const { before } = await open
    .where("seen.not_seen_since", "is", null)
    .$if(runId !== null, (rows) => rows.where(sql<boolean>`seen.shown_since <> ${runId}::uuid`))
    .select(sql<number>`count(*)::int`.as("before"))
    .executeTakeFirstOrThrow();
  return {
    before,
    missing: missing.map(({ key, title, not_seen_since }) => ({
      key: { key, title },
      notSeenSince: not_seen_since === null ? null : instantOf(not_seen_since),
    })),
  };
};

/** Closes vacancies that no other source shows, and forgets here those that another one does. */
const close = async (db: Database, sourceId: string, keys: readonly string[], at: Date): Promise<readonly string[]> => {
  const elsewhere = await db
    .selectFrom("vacancy_sighting")
    .select("source_key")
    .where("region", "=", homeRegion)
    .where("source_id", "<>", sourceId)
    .where("not_seen_since", "is", null)
    .where(isAnyOf("source_key", keys, "text"))
    .execute();
  const kept = new Set(elsewhere.map(({ source_key }) => source_key));
  const closed = keys.filter((key) => !kept.has(key));
  const here = (wanted: readonly string[]) => ofSource(sourceId, wanted);
  await db
    .deleteFrom("vacancy_sighting")
    .where(here([...kept]))
    .execute();
  await db.updateTable("vacancy_sighting").set({ closed_at: at }).where(here(closed)).execute();
  await db
    .updateTable("vacancy")
    .set({ closed_at: at })
    .where("region", "=", homeRegion)
    .where("closed_at", "is", null)
    .where(isAnyOf("source_key", closed, "text"))
    .execute();
  return closed;
};

const ofSource = (sourceId: string, keys: readonly string[]) =>
  sql<boolean>`region = ${homeRegion} and source_id = ${sourceId}::uuid and source_key = any(${[...keys]}::text[])`;

const settle = async (db: Database, sourceId: string, settlement: Settlement): Promise<readonly string[]> => {
  const { notSeen, closed, at, etag, lastModified } = settlement;
  await db.updateTable("vacancy_sighting").set({ not_seen_since: at }).where(ofSource(sourceId, notSeen)).execute();
  const gone = await close(db, sourceId, closed, at);
  await db
    .updateTable("vacancy_source")
    .set({ checkpoint: null, etag, last_modified: lastModified, last_complete_at: at })
    .where("region", "=", homeRegion)
    .where("id", "=", sourceId)
    .execute();
  return gone;
};

/** Sources in the database. Each `settle` is a transaction. */
export const postgresPostingSources = (em: () => EntityManager, newId: () => string): PostingSources => {
  const database = (): Database => em().getKysely<SourceTables>();
  const hold = async (address: string): Promise<HeldSource | null> => {
    const lock = await holdLock(database(), `vacancy source ${address}`);
    if (!lock) return null;
    try {
      return { source: await knownSource(database(), address, newId), release: lock.release };
    } catch (error) {
      await lock.release();
      throw error;
    }
  };
  const setCheckpoint = (sourceId: string, checkpoint: RawBuilder<Checkpoint> | null) =>
    database()
      .updateTable("vacancy_source")
      .set({ checkpoint })
      .where("region", "=", homeRegion)
      .where("id", "=", sourceId)
      .execute();

  return {
    hold,
    remember: async (sourceId, checkpoint) => void (await setCheckpoint(sourceId, json(checkpoint))),
    leave: async (sourceId) => void (await setCheckpoint(sourceId, null)),
    keysOf: async (sourceId, runId, upToBatch) => {
      const rows = await database()
        .selectFrom("vacancy_sighting")
        .select("source_key")
        .where("region", "=", homeRegion)
        .where("source_id", "=", sourceId)
        .where("run_id", "=", runId)
        .where("batch", "<=", upToBatch)
        .execute();
      return rows.map(({ source_key }) => source_key);
    },
    note: (sighting, keys) => noteSeen(database(), sighting, keys),
    shown: (sourceId, runId, today) => shownIn(database(), sourceId, runId, today),
    settle: (sourceId, settlement) =>
      em().transactional((inTransaction) => settle(inTransaction.getKysely<SourceTables>(), sourceId, settlement)),
  };
};
