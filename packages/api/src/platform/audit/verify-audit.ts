import { auditHashOf, beforeTheFirst, type AuditAnchor, type AuditRecord } from "./audit-record.ts";

/** What is wrong with a record; `missing` also where the end was cut off. */
export type AuditFault = "missing" | "changed" | "moved" | "inserted" | "rewritten";

/** The first record that is not what it was, and how that shows. */
export type BrokenAudit = { readonly seq: number; readonly fault: AuditFault; readonly how: string };

export type AuditVerdict = {
  readonly records: number;
  readonly anchors: number;
  /** Null when the log is as it was written. */
  readonly broken: BrokenAudit | null;
};

type Link = Pick<AuditRecord, "seq" | "hash">;
const start: Link = { seq: 0, hash: beforeTheFirst };

/** @param earlier the two records before, the nearest last */
const faultOf = (record: AuditRecord, [further, before]: readonly [Link, Link]): BrokenAudit | null => {
  const seq = before.seq + 1;
  if (record.seq < seq)
    return { seq: record.seq, fault: "inserted", how: `record ${record.seq} was put in: there is none before 1` };
  if (record.seq > seq)
    return { seq, fault: "missing", how: `record ${seq} is missing: after ${before.seq} comes ${record.seq}` };

  const isWhole = auditHashOf(record) === record.hash;
  if (record.previous === before.hash)
    return isWhole ? null : { seq, fault: "changed", how: `record ${seq} was changed: its hash is of something else` };

  if (record.hash === before.hash)
    return { seq, fault: "inserted", how: `record ${seq} was put in later: it is the one before it once more` };
  if (record.previous === further.hash && auditHashOf({ ...record, seq: before.seq }) === record.hash)
    return { seq: before.seq, fault: "inserted", how: `record ${before.seq} was put in later: the next stood there` };
  if (isWhole && before.seq > 0)
    return { seq: before.seq, fault: "changed", how: `record ${before.seq} was changed: the next knew it otherwise` };
  return { seq, fault: "moved", how: `record ${seq} does not belong here: it followed on another record` };
};

/** What was anchored, by number; two anchors of one record that differ are told apart. */
const bySeq = (anchors: readonly AuditAnchor[]): ReadonlyMap<number, readonly AuditAnchor[]> =>
  Map.groupBy(anchors, ({ seq }) => seq);

const rewritten = (seq: number, since: number, { keptIn }: AuditAnchor): BrokenAudit => ({
  seq: since + 1,
  fault: "rewritten",
  how: `the log was written anew somewhere from record ${since + 1} to ${seq}: ${keptIn} knows record ${seq} otherwise`,
});

const cutOff = (last: number, anchors: readonly AuditAnchor[]): BrokenAudit | null => {
  const beyond = anchors.find(({ seq }) => seq > last);
  if (!beyond) return null;
  const how = `record ${last + 1} is missing: the log ends at ${last}, and ${beyond.keptIn} knows record ${beyond.seq}`;
  return { seq: last + 1, fault: "missing", how };
};

/** Reads the log from its start and stops at the first record that is not as it was written. */
export const verifyAudit = async (
  records: AsyncIterable<AuditRecord>,
  anchors: readonly AuditAnchor[],
): Promise<AuditVerdict> => {
  const anchored = bySeq(anchors);
  let earlier: readonly [Link, Link] = [start, start];
  let [count, sound] = [0, 0];
  const verdict = (broken: BrokenAudit | null) => ({ records: count, anchors: anchors.length, broken });

  for await (const record of records) {
    const fault = faultOf(record, earlier);
    if (fault) return verdict(fault);

    count++;
    const known = anchored.get(record.seq) ?? [];
    const other = known.find(({ hash }) => hash !== record.hash);
    if (other) return verdict(rewritten(record.seq, sound, other));

    if (known.length > 0) sound = record.seq;
    earlier = [earlier[1], record];
  }
  return verdict(cutOff(earlier[1].seq, anchors));
};
