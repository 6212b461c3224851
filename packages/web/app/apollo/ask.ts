import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { notFound, unavailable } from "../request/page-errors.ts";
import { isUnavailable, isUnreadable } from "./api-errors.ts";

/**
 * Asks for the data of a page, into the cache of `client`; components then read it from there without waiting.
 *
 * @throws a 503 response when the API does not answer, a 404 when the address asks for something that cannot be
 */
export const ask = async <Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
) => {
  try {
    const { data } = await client.query<Data>({ query, variables });
    return data;
  } catch (error) {
    if (isUnreadable(error)) throw notFound();
    throw isUnavailable(error) ? unavailable() : error;
  }
};
