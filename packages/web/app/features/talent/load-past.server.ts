import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { type Experience, type ListedExperience, type TaxonomySource, ToldExperiences } from "./experiences.query.ts";
import type { Past } from "./past.server.ts";
import type { ToldOnPage } from "./told-card.tsx";

type Loaded = {
  readonly told: readonly ToldOnPage[];
  readonly all: readonly ListedExperience[];
  /** Whose names the page shows; none while all of them are ours. */
  readonly sources: readonly TaxonomySource[];
};

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
    const showsTaxonomy = [...data.told, ...data.others].some(({ kind }) => kind === "OCCUPATION");
    return {
      all: data.all,
      sources: showsTaxonomy ? (data.taxonomy?.sources ?? []) : [],
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
