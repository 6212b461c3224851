import { hashOf } from "../secrets.ts";

/** A record of the audit log, as it was hashed. */
export type AuditRecord = {
  readonly region: string;
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC, with microseconds. */
  readonly at: string;
  /** JSON. */
  readonly entry: string;
  /** UUIDs with commas between. */
  readonly persons: string;
  readonly previous: string;
  readonly hash: string;
};

/** The last record at some moment. */
export type AuditAnchor = Pick<AuditRecord, "seq" | "hash"> & {
  /** Where the anchor itself is kept, for people. */
  readonly keptIn: string;
};

/** What stands in the place of a hash before the first record. */
export const beforeTheFirst = "0".repeat(64);

/** The hash that a record should have. `append_audit` in the database makes the same. */
export const auditHashOf = ({ previous, region, seq, at, persons, entry }: Omit<AuditRecord, "hash">): string =>
  hashOf([previous, region, String(seq), at, persons, entry].join("\n"));
