import type { Age } from "@techconnect/domain/consents/age";
import type { Consent } from "@techconnect/domain/consents/consent";
import type { Guardianship } from "@techconnect/domain/consents/guardianship";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { AgeDeclarationTable, ConsentTable, GuardianshipTable } from "./consent.table.ts";

export type ConsentTables = Rows<typeof AgeDeclarationTable | typeof ConsentTable | typeof GuardianshipTable>;

export const consentColumns = [
  "id",
  "purpose",
  "scope",
  "text_version as textVersion",
  "given_at as givenAt",
  "given_by as givenBy",
  "withdrawn_at as withdrawnAt",
] as const;

const instantOrNull = (column: Date | string | null): Date | null => (column === null ? null : instantOf(column));

export const consentOf = (row: Consent): Consent => ({
  ...row,
  scope: row.scope === "" ? null : row.scope,
  givenAt: instantOf(row.givenAt),
  withdrawnAt: instantOrNull(row.withdrawnAt),
});

export const consentRowOf = (personId: string, consent: Consent) => ({
  region: homeRegion,
  id: consent.id,
  person_id: personId,
  purpose: consent.purpose,
  scope: consent.scope ?? "",
  text_version: consent.textVersion,
  given_at: consent.givenAt,
  given_by: consent.givenBy,
  withdrawn_at: consent.withdrawnAt,
});

/** @param bornOn as `born_on::text` gives it */
export const ageOf = (row: { readonly bornOn: string | null } | undefined): Age | null => {
  if (!row) return null;
  return row.bornOn === null ? { kind: "sixteen-or-older" } : { kind: "younger", bornOn: row.bornOn };
};

export const guardianshipColumns = [
  "id",
  "request_id as requestId",
  "asked_at as askedAt",
  "expires_at as expiresAt",
  "verdict",
  "answered_at as answeredAt",
  "ended_at as endedAt",
] as const;

export const guardianshipOf = <Row extends Guardianship>(row: Row): Row => ({
  ...row,
  askedAt: instantOf(row.askedAt),
  expiresAt: instantOf(row.expiresAt),
  answeredAt: instantOrNull(row.answeredAt),
  endedAt: instantOrNull(row.endedAt),
});
