import {
  type ApolloClient,
  CombinedGraphQLErrors,
  type OperationVariables,
  type TypedDocumentNode,
} from "@apollo/client";
import { unavailable } from "../request/page-errors.ts";

/** True when the API did not answer; false when it did and the answer tells of a mistake in the program. */
export const isUnavailable = (error: unknown): boolean => !CombinedGraphQLErrors.is(error);

/**
 * Asks for the data of a page, into the cache of `client`; components then read it from there without waiting.
 *
 * @throws a 503 response when the API does not answer
 */
export const ask = async <Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
) => {
  try {
    const { data } = await client.query<Data, OperationVariables>({ query, variables });
    return data;
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
