import { helperRoles } from "@techconnect/domain/helpers/helping";
import type { Membership } from "./people.query.ts";

type Named = Membership["organisation"];

/** The roles of the domain as the wire writes them. */
const written = helperRoles.map((role) => role.replaceAll("-", "_").toUpperCase());

const isHelper = ({ role }: Pick<Membership, "role">): boolean => written.includes(role);

/** Whether helping people is somebody's work; whether that counts yet is another matter. */
export const isHelperSomewhere = (memberships: readonly Pick<Membership, "role">[]): boolean =>
  memberships.some(isHelper);

/** The organisations for which somebody may ask to help: those that were verified, each once. */
export const helpsFor = (memberships: readonly Membership[]): readonly Named[] => {
  const verified = memberships.filter((one) => isHelper(one) && one.status === "VERIFIED");
  return [...new Map(verified.map(({ organisation }) => [organisation.id, organisation])).values()];
};
