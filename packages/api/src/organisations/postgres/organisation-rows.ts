import type { Invitation } from "@techconnect/domain/organisations/invitation";
import type { Member } from "@techconnect/domain/organisations/members";
import type { OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import type { Standing } from "@techconnect/domain/organisations/organisation-status";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import type { Organisation } from "../organisation-desk.ts";
import type {
  InvitationTable,
  MembershipTable,
  OrganisationReviewTable,
  OrganisationTable,
} from "./organisation.table.ts";

export type OrganisationTables = Rows<
  | typeof OrganisationTable
  | typeof MembershipTable
  | typeof InvitationTable
  | typeof OrganisationReviewTable
  | typeof PersonTable
>;

export const organisationColumns = [
  "organisation.id",
  "organisation.request_id as requestId",
  "organisation.kind",
  "organisation.name",
  "organisation.kvk_number as kvkNumber",
  "organisation.website",
  "organisation.email_domain as emailDomain",
  "organisation.about",
  "organisation.status",
  "organisation.status_before as statusBefore",
  "organisation.is_domain_proven as isDomainProven",
  "organisation.version",
  "organisation.created_at as createdAt",
  "organisation.submitted_at as submittedAt",
  "organisation.verified_at as verifiedAt",
] as const;

type Row = Omit<Organisation, "standing"> & {
  readonly status: OrganisationStatus;
  readonly statusBefore: OrganisationStatus | null;
};

const standingOf = ({ status, statusBefore: before }: Pick<Row, "status" | "statusBefore">): Standing => {
  if (status !== "suspended") return { status, before: null };
  return { status, before: before === null || before === "suspended" ? "unverified" : before };
};

const instantOrNull = (column: Date | null): Date | null => column && instantOf(column);

export const organisationOf = ({ status, statusBefore, ...row }: Row): Organisation => ({
  id: row.id,
  requestId: row.requestId,
  kind: row.kind,
  name: row.name,
  kvkNumber: row.kvkNumber,
  website: row.website,
  emailDomain: row.emailDomain,
  about: row.about,
  standing: standingOf({ status, statusBefore }),
  isDomainProven: row.isDomainProven,
  version: row.version,
  createdAt: instantOf(row.createdAt),
  submittedAt: instantOrNull(row.submittedAt),
  verifiedAt: instantOrNull(row.verifiedAt),
});

export const organisationRow = ({ id, requestId, standing, ...organisation }: Organisation) => ({
  region: homeRegion,
  id,
  request_id: requestId,
  kind: organisation.kind,
  name: organisation.name,
  kvk_number: organisation.kvkNumber,
  website: organisation.website,
  email_domain: organisation.emailDomain,
  about: organisation.about,
  status: standing.status,
  status_before: standing.before,
  is_domain_proven: organisation.isDomainProven,
  version: organisation.version,
  created_at: organisation.createdAt,
  submitted_at: organisation.submittedAt,
  verified_at: organisation.verifiedAt,
});

export const memberRow = (organisationId: string, { personId, role, places }: Member, since: Date) => ({
  region: homeRegion,
  organisation_id: organisationId,
  person_id: personId,
  role,
  places: [...places],
  since,
});

export const invitationColumns = [
  "invitation.id",
  "invitation.organisation_id as organisationId",
  "invitation.request_id as requestId",
  "invitation.email",
  "invitation.role",
  "invitation.places",
  "invitation.locale",
  "invitation.invited_by as invitedBy",
  "invitation.invited_at as invitedAt",
  "invitation.expires_at as expiresAt",
  "invitation.ended as end",
  "invitation.erase_after as eraseAfter",
  "invitation.token_hash as tokenHash",
] as const;

export const invitationOf = (row: Invitation): Invitation => ({
  ...row,
  invitedAt: instantOf(row.invitedAt),
  expiresAt: instantOf(row.expiresAt),
  eraseAfter: instantOf(row.eraseAfter),
});

export const invitationRow = ({ id, organisationId, requestId, ...invitation }: Invitation) => ({
  region: homeRegion,
  id,
  organisation_id: organisationId,
  request_id: requestId,
  email: invitation.email,
  role: invitation.role,
  places: [...invitation.places],
  locale: invitation.locale,
  invited_by: invitation.invitedBy,
  invited_at: invitation.invitedAt,
  expires_at: invitation.expiresAt,
  ended: invitation.end,
  erase_after: invitation.eraseAfter,
  token_hash: invitation.tokenHash,
});
