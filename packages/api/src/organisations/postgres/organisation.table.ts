import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { invitationEnds } from "@techconnect/domain/organisations/invitation";
import { memberRoles, organisationKinds, organisationStatuses } from "@techconnect/domain/organisations/organisation";
import { reviewReasons, verdicts } from "@techconnect/domain/organisations/verification";
import { isModerator, isOfOwnOrganisation, isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

/** Holds the hash of the secret of an invitation, inside the transaction of whoever has its link. */
export const invitationTokenSetting = "app.invitation_token";

/** On inside the transaction of whoever asks for invitations to their own address; nothing else opens by it. */
export const ownInvitationsSetting = "app.own_invitations";

const isOfTheToken = (column: string) => `${column} = (select current_setting('${invitationTokenSetting}', true))`;
/** Also in an organisation that is suspended, which counts for nothing else. */
const isMember = (table: string, id: string) =>
  `exists (select 1 from membership own where own.region = ${table}.region and own.organisation_id = ${table}.${id} and ${isPerson("own.person_id")})`;
const asksForOwn = `(select current_setting('${ownInvitationsSetting}', true)) = 'on'`;
/** Is it for the address of whoever asks? Their own row says which that is. */
const isToOwnAddress = (table: string) =>
  `exists (select 1 from person own where own.region = ${table}.region and own.email = ${table}.email and ${isPerson("own.id")})`;
const isInvitedHere = `${asksForOwn} and exists (select 1 from invitation sent where sent.region = organisation.region and sent.organisation_id = organisation.id and ${isToOwnAddress("sent")})`;
const isInvited = `exists (select 1 from invitation sent where sent.region = organisation.region and sent.organisation_id = organisation.id and ${isOfTheToken("sent.token_hash")})`;

/**
 * Organisations. Everybody sees those that are verified; members see theirs, moderators all. Nothing in a row is about
 * a person.
 */
export const OrganisationTable = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    kind: p.enum(organisationKinds),
    name: p.text(),
    kvkNumber: p.text().strictNullable(),
    website: p.text().strictNullable(),
    emailDomain: p.text().strictNullable(),
    about: p.text().strictNullable(),
    status: p.enum(organisationStatuses),
    /** Where a suspended one stood. */
    statusBefore: p.enum(organisationStatuses).strictNullable(),
    isDomainProven: p.boolean(),
    version: p.integer(),
    createdAt: p.datetime(),
    submittedAt: p.datetime().strictNullable(),
    verifiedAt: p.datetime().strictNullable(),
  },
  uniques: [{ name: "organisation_once", properties: ["region", "requestId"] }],
  indexes: [
    { name: "organisation_queue", properties: ["region", "status", "submittedAt"] },
    { name: "organisation_email_domain", properties: ["region", "emailDomain"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "organisation_background", using: isBackground, check: isBackground },
    { name: "organisation_of_its_members", using: isOfOwnOrganisation("id"), check: isOfOwnOrganisation("id") },
    { name: "organisation_seen_when_verified", command: "select", using: "status = 'verified'" },
    { name: "organisation_seen_by_its_members", command: "select", using: isMember("organisation", "id") },
    { name: "organisation_seen_by_the_invited", command: "select", using: isInvited },
    { name: "organisation_seen_by_whom_it_invites", command: "select", using: isInvitedHere },
    { name: "organisation_seen_by_moderators", command: "select", using: isModerator },
    { name: "organisation_judged_by_moderators", command: "update", using: isModerator, check: isModerator },
  ],
});

/** Who is in which organisation, as what and where. */
export const MembershipTable = defineEntity({
  name: "Membership",
  tableName: "membership",
  properties: {
    region: p.text().primary(),
    organisationId: p.uuid().primary(),
    personId: p.uuid().primary(),
    role: p.enum(memberRoles),
    /** Areas of four-digit postcodes; none for everywhere. */
    places: p.array(),
    since: p.datetime(),
  },
  indexes: [{ name: "membership_person", properties: ["region", "personId"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "membership_background", using: isBackground, check: isBackground },
    {
      name: "membership_of_its_organisation",
      using: isOfOwnOrganisation("organisation_id"),
      check: isOfOwnOrganisation("organisation_id"),
    },
    { name: "membership_seen_by_its_person", command: "select", using: isPerson("person_id") },
    { name: "membership_seen_by_moderators", command: "select", using: isModerator },
  ],
});

/** Invitations. The address stands there for as long as the invitation is open, and is forgotten with its end. */
export const InvitationTable = defineEntity({
  name: "Invitation",
  tableName: "invitation",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    requestId: p.uuid(),
    email: p.text().strictNullable(),
    role: p.enum(memberRoles),
    places: p.array(),
    locale: p.text().$type<Locale>(),
    invitedBy: p.uuid().strictNullable(),
    invitedAt: p.datetime(),
    expiresAt: p.datetime(),
    end: p.enum(invitationEnds).fieldName("ended").strictNullable(),
    eraseAfter: p.datetime(),
    tokenHash: p.text(),
    /** When its letter was sent. */
    toldAt: p.datetime().strictNullable(),
  },
  uniques: [
    { name: "invitation_once", properties: ["region", "organisationId", "requestId"] },
    { name: "invitation_token", properties: ["region", "tokenHash"] },
  ],
  indexes: [
    { name: "invitation_erase_after", properties: ["region", "eraseAfter"] },
    { name: "invitation_email", properties: ["region", "email"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "invitation_background", using: isBackground, check: isBackground },
    {
      name: "invitation_of_its_organisation",
      using: isOfOwnOrganisation("organisation_id"),
      check: isOfOwnOrganisation("organisation_id"),
    },
    { name: "invitation_seen_by_its_link", command: "select", using: isOfTheToken("token_hash") },
    {
      name: "invitation_seen_by_whom_it_is_for",
      command: "select",
      using: `${asksForOwn} and ${isToOwnAddress("invitation")}`,
    },
  ],
});

/** What moderators said of organisations; written once and never changed. */
export const OrganisationReviewTable = defineEntity({
  name: "OrganisationReview",
  tableName: "organisation_review",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    moderatorId: p.uuid().strictNullable(),
    verdict: p.enum(verdicts),
    reason: p.enum(reviewReasons).strictNullable(),
    at: p.datetime(),
    /** When the admins' letters were sent. */
    toldAt: p.datetime().strictNullable(),
  },
  indexes: [{ name: "organisation_review_organisation", properties: ["region", "organisationId"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "organisation_review_background", using: isBackground, check: isBackground },
    {
      name: "organisation_review_seen_by_members",
      command: "select",
      using: isMember("organisation_review", "organisation_id"),
    },
    {
      name: "organisation_review_seen_by_its_organisation",
      command: "select",
      using: isOfOwnOrganisation("organisation_id"),
    },
    { name: "organisation_review_seen_by_moderators", command: "select", using: isModerator },
    {
      name: "organisation_review_made_by_its_moderator",
      command: "insert",
      check: `${isModerator} and ${isPerson("moderator_id")}`,
    },
    {
      name: "organisation_review_erased_with_it",
      command: "delete",
      using: isOfOwnOrganisation("organisation_id"),
    },
  ],
});
