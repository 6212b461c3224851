import { defineEntity, p } from "@mikro-orm/postgresql";
import { isModerator } from "../postgres/as-actor.ts";
import { isBackground } from "../postgres/background.ts";

/** True for rows that name whoever asks. */
const namesPerson = `(select nullif(current_setting('app.person', true), '')) = any (persons::text[])`;

/**
 * What was done that others may ask about, one record after the other: each carries the hash of the one before it. The
 * app's role reads, and adds by `append_audit` alone; nobody changes or removes.
 */
export const AuditEventTable = defineEntity({
  name: "AuditEvent",
  tableName: "audit_event",
  properties: {
    region: p.text().primary(),
    /** From 1, without gaps. */
    seq: p.bigint("number").primary(),
    at: p.datetime(6),
    /** An `AuditEntry` as JSON, byte for byte as it was hashed. */
    entry: p.text(),
    /** Who may see it: those whom it names. */
    persons: p.array().columnType("uuid[]"),
    /** The hash of the record before; zeros for the first. */
    previous: p.text(),
    hash: p.text(),
  },
  indexes: [{ name: "audit_event_persons", properties: ["persons"], type: "gin" }],
  rowLevelSecurity: "force",
  policies: [
    { name: "audit_event_background", using: isBackground, check: isBackground },
    { name: "audit_event_seen_by_whom_it_names", command: "select", using: namesPerson },
    { name: "audit_event_seen_by_moderators", command: "select", using: isModerator },
  ],
});

/** The last record as it was at some moment, so that a log that was cut off or written anew shows. Written by `anchor_audit` alone. */
export const AuditAnchorTable = defineEntity({
  name: "AuditAnchor",
  tableName: "audit_anchor",
  properties: {
    region: p.text().primary(),
    seq: p.bigint("number").primary(),
    hash: p.text(),
    at: p.datetime(6),
    anchoredAt: p.datetime(6),
  },
  rowLevelSecurity: "force",
  policies: [{ name: "audit_anchor_background", using: isBackground, check: isBackground }],
});
