import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { type Experience, type ListedExperience, ToldExperiences } from "./experiences.query.ts";
import type { Past } from "./past.server.ts";
import type { ToldOnPage } from "./told-card.tsx";

type Loaded = { readonly told: readonly ToldOnPage[]; readonly all: readonly ListedExperience[] };

/**
 * What somebody told, in the language of the page, and all that one can choose from.
 *
 * @throws a 503 response when the API does not answer
 */
export const loadPast = async (client: ApolloClient, { told }: Past): Promise<Loaded> => {
  const others = [...new Set(told.flatMap((each) => each.others))];
  try {
    const { data } = await client.query({
      query: ToldExperiences,
      variables: { ids: told.map(({ id }) => id), others },
      // what somebody did must not end up in the page as a key of the cache
      fetchPolicy: "no-cache",
    });
    if (!data) throw unavailable();
    const known = new Map<string, Experience>([...data.told, ...data.others].map((each) => [each.id, each]));
    return {
      all: data.all,
      told: told.flatMap(({ id, words, without, unsure, others: ids }) => {
        const experience = known.get(id);
        const readings = ids.flatMap((other) => known.get(other) ?? []);
        return experience ? [{ experience, words, without, unsure, others: readings }] : [];
      }),
    };
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
