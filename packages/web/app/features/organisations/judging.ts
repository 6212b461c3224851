import type {
  OrganisationReinstatementReason,
  OrganisationSuspensionReason,
  SendBackReason,
} from "../../graphql/generated/graphql.ts";

/** Why something is sent back, suspended or reinstated, in the order of the form. */
export const sendBackReasons = [
  "NAME_NOT_FOUND",
  "KVK_DOES_NOT_MATCH",
  "DOMAIN_DOES_NOT_MATCH",
  "WEBSITE_DOES_NOT_WORK",
  "NOT_OF_THIS_KIND",
  "EXISTS_ALREADY",
] as const satisfies readonly SendBackReason[];
export const suspensionReasons = [
  "COMPLAINTS",
  "MISLEADING_OFFERS",
  "ASKS_PEOPLE_FOR_MONEY",
  "IMPERSONATION",
  "NO_LONGER_EXISTS",
] as const satisfies readonly OrganisationSuspensionReason[];
export const reinstatementReasons = [
  "PUT_RIGHT",
  "WAS_A_MISTAKE",
] as const satisfies readonly OrganisationReinstatementReason[];

/** The reason that a form names; null for none of these. */
export const reasonIn = <Reason extends string>(reasons: readonly Reason[], text: string): Reason | null =>
  reasons.find((reason) => reason === text) ?? null;
