import type { EntityManager } from "@mikro-orm/postgresql";
import { instantOf } from "../../platform/postgres/instants.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Feed } from "../../platform/import/feed-desk.ts";
import type { Feeds } from "../feeds.ts";
import type { SourceTables } from "./sightings.ts";

const select = (em: EntityManager) =>
  em
    .getKysely<SourceTables>()
    .selectFrom("vacancy_source")
    .select(["id", "address", "failures", "every_minutes", "most_pages", "next_run_at", "last_run_at", "last_result"])
    .where("region", "=", homeRegion)
    .where("every_minutes", "is not", null);
type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

const feedOf = ({ id, address, failures, ...row }: Row): Feed => ({
  id,
  address,
  failures,
  everyMinutes: row.every_minutes ?? 0,
  mostPages: row.most_pages,
  nextRunAt: instantOf(row.next_run_at ?? new Date(0)),
  lastRunAt: row.last_run_at === null ? null : instantOf(row.last_run_at),
  lastResult: row.last_result,
});

/** Feeds in the database: sources that have a cadence. */
export const postgresFeeds = (em: () => EntityManager, newId: () => string): Feeds => ({
  add: async ({ address, everyMinutes, mostPages, nextRunAt }) => {
    const cadence = { every_minutes: everyMinutes, most_pages: mostPages, next_run_at: nextRunAt, failures: 0 };
    await em()
      .getKysely<SourceTables>()
      .insertInto("vacancy_source")
      .values({ region: homeRegion, id: newId(), address, ...cadence })
      .onConflict((conflict) => conflict.columns(["region", "address"]).doUpdateSet(cadence))
      .execute();
    return feedOf(await select(em()).where("address", "=", address).executeTakeFirstOrThrow());
  },
  all: async () => (await select(em()).orderBy("address").execute()).map(feedOf),
  remove: async (address) => {
    const removed = await em()
      .getKysely<SourceTables>()
      .updateTable("vacancy_source")
      .set({ every_minutes: null, next_run_at: null })
      .where("region", "=", homeRegion)
      .where("address", "=", address)
      .where("every_minutes", "is not", null)
      .returning("id")
      .execute();
    return removed.length > 0;
  },
  due: async (now) =>
    (await select(em()).where("next_run_at", "<=", now).orderBy("next_run_at").orderBy("id").execute()).map(feedOf),
  ran: async (id, { at, result, failures, nextRunAt }) => {
    await em()
      .getKysely<SourceTables>()
      .updateTable("vacancy_source")
      .set({ last_run_at: at, last_result: result, failures, next_run_at: nextRunAt })
      .where("region", "=", homeRegion)
      .where("id", "=", id)
      .execute();
  },
});
