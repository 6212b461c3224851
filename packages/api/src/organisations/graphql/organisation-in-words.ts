import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { reaches } from "@techconnect/domain/organisations/organisation-status";
import type { InvitationToAccept } from "../accept-invitation.ts";
import type { Organisation, OwnMembership } from "../organisation-desk.ts";
import type { OrganisationRecord } from "../show-organisation.ts";
import type { InvitationType, MembershipType, OrganisationRecordType, OrganisationType } from "./organisation.type.ts";

/** What everybody may see. */
export const organisationInWords = ({
  id,
  kind,
  name,
  website,
  about,
  standing,
  verifiedAt,
}: Organisation): OrganisationType => ({
  id,
  kind,
  name,
  website,
  about,
  verifiedOn: verifiedAt && reaches(standing) ? dayInAmsterdam(verifiedAt) : null,
});

/** What members and moderators see besides. */
export const recordInWords = ({
  organisation,
  colleagues,
  invitations,
  reviews,
  ...record
}: OrganisationRecord): OrganisationRecordType => ({
  ...record,
  status: organisation.standing.status,
  version: organisation.version,
  kvkNumber: organisation.kvkNumber,
  emailDomain: organisation.emailDomain,
  isDomainProven: organisation.isDomainProven,
  submittedAt: organisation.submittedAt?.toISOString() ?? null,
  members: colleagues && colleagues.map((member) => ({ ...member, since: member.since.toISOString() })),
  invitations:
    invitations &&
    invitations.map((invitation) => ({
      ...invitation,
      invitedAt: invitation.invitedAt.toISOString(),
      expiresAt: invitation.expiresAt.toISOString(),
    })),
  reviews: reviews.map(({ verdict, reason, at }) => ({ verdict, reason, at: at.toISOString() })),
});

/** What somebody was invited to. */
export const invitationInWords = (invitation: InvitationToAccept): InvitationType => ({
  ...invitation,
  expiresAt: invitation.expiresAt.toISOString(),
});

/** One's own place in an organisation. */
export const membershipInWords = ({ organisation, role, places }: OwnMembership): MembershipType => ({
  organisation: organisationInWords(organisation),
  status: organisation.standing.status,
  role,
  places,
});
