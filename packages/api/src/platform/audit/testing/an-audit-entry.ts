import { randomUUID } from "node:crypto";
import type { AuditEntry } from "../audit.ts";

export const anAuditEntry = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  action: "organisation.verify",
  personId: randomUUID(),
  onBehalfOf: null,
  organisationId: null,
  subject: { kind: "organisation", id: randomUUID() },
  reason: null,
  ...over,
});
