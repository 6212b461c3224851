import { needsKvkNumber } from "@techconnect/domain/organisations/kvk-number";
import { organisationKinds, rolesOf } from "@techconnect/domain/organisations/organisation";
import type { MemberRole, OrganisationKind } from "../../graphql/generated/graphql.ts";

/** The kinds that somebody can bring in, in the order of the form. The one that runs the platform is not among them. */
export const kindsToBringIn = [
  "EMPLOYER",
  "EDUCATOR",
  "SCHOOL",
  "HUB",
  "LIAISON_ORGANISATION",
  "FUNDER",
  "MUNICIPALITY",
] as const satisfies readonly OrganisationKind[];

const roles = [
  "ADMIN",
  "MEMBER",
  "COUNSELLOR",
  "LIAISON",
  "HUB_HOST",
  "FUND_OFFICER",
  "PROGRAMME_MANAGER",
  "MODERATOR",
] as const satisfies readonly MemberRole[];

/** As the API writes a name of the domain. */
const onTheWire = (name: string): string => name.toUpperCase().replaceAll("-", "_");

const inDomain = (kind: OrganisationKind) => organisationKinds.filter((name) => onTheWire(name) === kind);

/** The roles that members of such an organisation can have, that of admin first. */
export const rolesOfKind = (kind: OrganisationKind): readonly MemberRole[] => {
  const names = new Set(inDomain(kind).flatMap(rolesOf).map(onTheWire));
  return roles.filter((role) => names.has(role));
};

/** Must an organisation of this kind say its KvK number? */
export const needsKvk = (kind: OrganisationKind): boolean => inDomain(kind).some(needsKvkNumber);

/** The kind that a form names; null for none of ours. */
export const kindIn = (text: string): OrganisationKind | null => kindsToBringIn.find((kind) => kind === text) ?? null;

/** The role that a form names, if members of such an organisation can have it. */
export const roleIn = (text: string): MemberRole | null => roles.find((role) => role === text) ?? null;
