import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Checkpoint } from "../posting-sources.ts";

/** Where postings come from: a file, a folder, or an address; one with a cadence is a feed. */
export const VacancySourceTable = defineEntity({
  name: "VacancySource",
  tableName: "vacancy_source",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    /** A path, an address or a name that somebody gave. */
    address: p.text(),
    /** What a website said of itself when it was last read completely. */
    etag: p.text().strictNullable(),
    lastModified: p.text().strictNullable(),
    /** How far a run came that did not come to its end. */
    checkpoint: p.json<Checkpoint>().strictNullable(),
    lastCompleteAt: p.datetime().strictNullable(),
    /** How often it is read; null: only when somebody asks. */
    everyMinutes: p.integer().strictNullable(),
    /** Most pages of a list of pages. */
    mostPages: p.integer().default(100),
    nextRunAt: p.datetime().strictNullable(),
    lastRunAt: p.datetime().strictNullable(),
    /** In a few words. */
    lastResult: p.text().strictNullable(),
    /** In a row. */
    failures: p.integer().default(0),
  },
  uniques: [{ name: "vacancy_source_address", properties: ["region", "address"] }],
  indexes: [{ name: "vacancy_source_next_run_at", properties: ["region", "nextRunAt"] }],
});

/** Which source showed which posting, and until when. */
export const VacancySightingTable = defineEntity({
  name: "VacancySighting",
  tableName: "vacancy_sighting",
  properties: {
    region: p.text().primary(),
    sourceId: p.uuid().primary(),
    /** That of the vacancy. */
    sourceKey: p.text().primary(),
    /** The run that met it last, and in which of its batches. */
    runId: p.uuid(),
    batch: p.integer(),
    /** The run since which it has been shown without a gap. */
    shownSince: p.uuid(),
    /** When a complete run missed it first; null while it is shown. */
    notSeenSince: p.datetime().strictNullable(),
    /** When its vacancy was closed for that. */
    closedAt: p.datetime().strictNullable(),
  },
  indexes: [{ name: "vacancy_sighting_source_key", properties: ["region", "sourceKey"] }],
});
