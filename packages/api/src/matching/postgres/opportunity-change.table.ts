import { defineEntity, p } from "@mikro-orm/postgresql";
import { opportunityKinds, type OpportunityKind } from "../opportunity-kind.ts";

/** The channel on which a change is announced. The announcement only wakes; the rows say what changed. */
export const changeChannel = "opportunity_change";

/**
 * What changed among the opportunities, for every process that keeps a match index. A row says that something changed,
 * not what: whoever reads it reads the thing itself.
 */
export const OpportunityChangeTable = defineEntity({
  name: "OpportunityChange",
  tableName: "opportunity_change",
  properties: {
    id: p.bigint("string").primary().autoincrement(),
    kind: p.enum(opportunityKinds),
    opportunityId: p.uuid(),
    /** The transaction of the change: those of finished ones are below `pg_snapshot_xmin`, in whatever order they end. */
    changedIn: p.text().columnType("xid8").defaultRaw("pg_current_xact_id()"),
    changedAt: p.datetime().defaultRaw("now()"),
  },
  indexes: [{ name: "opportunity_change_changed_in", properties: ["changedIn"] }],
});

/**
 * Has the database itself note every change of a table's rows, so that no writer can forget it.
 *
 * @param id the column with the id of the opportunity
 */
export const tellMatching = (kind: OpportunityKind, id: string) => ({
  name: "tell_matching",
  timing: "after" as const,
  events: ["insert" as const, "update" as const, "delete" as const],
  forEach: "row" as const,
  body: `insert into opportunity_change (kind, opportunity_id) values ('${kind}', coalesce(new.${id}, old.${id})); perform pg_notify('${changeChannel}', ''); return null;`,
});
