import { registerEnumType } from "type-graphql";

/** The GraphQL enum of a domain list: `"it-company"` in the domain is `IT_COMPANY` on the wire. */
export const enumOf = <Name extends string>(
  name: string,
  values: readonly Name[],
  description: string,
): Record<string, Name> => {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll("-", "_"), value]));
  registerEnumType(members, { name, description });
  return members;
};
