import type { Slice } from "../slice.ts";
import { anchorAudit, anchorAuditByTheClock } from "./anchor-audit.ts";
import { AuditAnchorTable, AuditEventTable } from "./audit.table.ts";
import { personalAudit } from "./personal-audit.ts";

/** The log of what was done that others may ask about. */
export const auditModule = (): Slice => ({
  tables: [AuditEventTable, AuditAnchorTable],
  resolvers: [],
  context: () => ({}),
  personal: personalAudit,
  routines: [
    {
      ...anchorAuditByTheClock,
      make:
        ({ em, config }) =>
        () =>
          anchorAudit(em(), config.DATA_DIR),
    },
  ],
});
