import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { ClassPage, type ClassSeen } from "./class-page.query.ts";

/**
 * The class behind a link; null for the link of nobody.
 *
 * @throws a 503 response when the API does not answer
 */
export const loadClass = async (client: ApolloClient, token: string): Promise<ClassSeen | null> => {
  try {
    // the secret must not end up in the page as a key of the cache
    const { data } = await client.query({ query: ClassPage, variables: { token }, fetchPolicy: "no-cache" });
    return data?.classOverview.__typename === "ClassOverview" ? data.classOverview : null;
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
