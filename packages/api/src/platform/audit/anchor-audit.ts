import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { RoutineName } from "../jobs/queues.ts";
import { homeRegion } from "../region.ts";
import { writeAnchor } from "./anchor-file.ts";

/** Every night. */
export const anchorAuditByTheClock: RoutineName = { name: "anchor-audit", cron: "41 3 * * *" };

/** Keeps the number and hash of the last record, in the database and in a file beside it. Nothing while the log is empty. */
export const anchorAudit = async (em: EntityManager, folder: string): Promise<void> => {
  const { rows } = await sql<{
    seq: number;
    hash: string;
    at: string;
  }>`select seq::float8 as seq, hash, at from anchor_audit(${homeRegion})`.execute(em.getKysely());
  const [head] = rows;
  if (head) await writeAnchor(folder, { region: homeRegion, ...head });
};
