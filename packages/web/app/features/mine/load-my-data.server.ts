import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { type MyData, MyDataPage, NamedExperiences } from "./my-data.query.ts";

export type MyDataToRead = {
  readonly me: MyData;
  /** What somebody did before, in their own words or those of the list. */
  readonly experiences: readonly string[];
};

const namesOf = async (client: ApolloClient, told: NonNullable<MyData["card"]>["experiences"]) => {
  const ids = told.filter(({ words }) => words === "").map(({ id }) => id);
  const { data } =
    ids.length === 0
      ? { data: { experiences: [] } }
      : await client.query({ query: NamedExperiences, variables: { ids }, fetchPolicy: "no-cache" });
  const labels = new Map(data?.experiences.map(({ id, label }) => [id, label]));
  return told.map(({ id, words }) => words || (labels.get(id) ?? id));
};

/**
 * Everything that is held of whoever is signed in; null for nobody. It stays out of the cache that travels with a page.
 *
 * @throws a 503 response when the API does not answer
 */
export const loadMyData = async (client: ApolloClient): Promise<MyDataToRead | null> => {
  try {
    const { data } = await client.query({ query: MyDataPage, fetchPolicy: "no-cache" });
    if (!data?.me) return null;
    return { me: data.me, experiences: await namesOf(client, data.me.card?.experiences ?? []) };
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
