import { defineEntity, p } from "@mikro-orm/postgresql";

/** What `kind` says of a change: which opportunity it is about, and where to read it. */
export const changedKinds = ["job-profile", "course", "vacancy"] as const;
export type ChangedKind = (typeof changedKinds)[number];

/**
 * What changed among the opportunities, for every process that keeps a match index. A row says that something changed,
 * not what: whoever reads it reads the thing itself.
 */
export const OpportunityChangeTable = defineEntity({
  name: "OpportunityChange",
  tableName: "opportunity_change",
  properties: {
    id: p.bigint("string").primary().autoincrement(),
    kind: p.enum(changedKinds),
    opportunityId: p.uuid(),
    /** The transaction of the change: rows of finished ones are below `pg_snapshot_xmin`, in whatever order they ended. */
    changedIn: p.text().columnType("xid8").defaultRaw("pg_current_xact_id()"),
    changedAt: p.datetime().defaultRaw("now()"),
  },
  indexes: [{ name: "opportunity_change_changed_in", properties: ["changedIn"] }],
});
