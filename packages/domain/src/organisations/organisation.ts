/** What an organisation is for; it decides which roles its members can have. */
export const organisationKinds = [
  "employer",
  "educator",
  "school",
  "hub",
  "liaison-organisation",
  "funder",
  "municipality",
  "programme",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * `unverified`: may prepare everything, reaches nobody. `submitted`: waits for a moderator. `verified`: reaches people.
 * `suspended`: keeps its data and reaches nobody.
 */
export const organisationStatuses = ["unverified", "submitted", "verified", "suspended"] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

/** What a member does there. An `admin` also looks after members; that of a `programme` looks after the platform. */
export const memberRoles = [
  "admin",
  "member",
  "counsellor",
  "liaison",
  "hub-host",
  "fund-officer",
  "programme-manager",
  "moderator",
] as const;
export type MemberRole = (typeof memberRoles)[number];

const rolesByKind: Readonly<Record<OrganisationKind, readonly MemberRole[]>> = {
  employer: ["admin", "member"],
  educator: ["admin", "member"],
  school: ["admin", "member", "counsellor"],
  hub: ["admin", "hub-host"],
  "liaison-organisation": ["admin", "liaison", "counsellor"],
  funder: ["admin", "fund-officer"],
  municipality: ["admin", "counsellor", "fund-officer"],
  programme: ["admin", "programme-manager", "moderator"],
};

/** The roles that members of such an organisation can have, that of admin first. */
export const rolesOf = (kind: OrganisationKind): readonly MemberRole[] => rolesByKind[kind];
