import { CombinedGraphQLErrors } from "@apollo/client";

/** True when the API did not answer; false when it did and the answer tells of a mistake. */
export const isUnavailable = (error: unknown): boolean => !CombinedGraphQLErrors.is(error);

/** True when what was asked cannot be read, such as a page of a list that somebody typed into the address. */
export const isUnreadable = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => extensions?.["code"] === "BAD_USER_INPUT");
