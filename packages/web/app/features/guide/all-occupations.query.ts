import type { ApolloClient } from "@apollo/client";
import { ask } from "../../apollo/ask.ts";
import { graphql } from "../../graphql/generated/gql.ts";

export const OccupationsInDepth = graphql(`
  query OccupationsInDepth {
    taxonomy {
      sources {
        name
        version
        attribution
      }
    }
    jobProfiles(first: 100) {
      totalCount
      edges {
        node {
          id
          slug
          title
        }
      }
    }
  }
`);

/** A page of the list; the site shows all of them together. */
export const OccupationsPage = graphql(`
  query OccupationsPage($after: String) {
    occupations(first: 100, after: $after) {
      edges {
        node {
          id
          language
          iscoGroup {
            code
          }
          ...OccupationItem_occupation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** More pages than the list can have, so that a mistake ends. */
const mostPages = 20;

const askForPage = (client: ApolloClient, after: string | null) => ask(client, OccupationsPage, { after });

const askForEveryPage = async (client: ApolloClient): Promise<void> => {
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const data: Awaited<ReturnType<typeof askForPage>> = await askForPage(client, after);
    const info = data?.occupations.pageInfo;
    if (!info?.hasNextPage) return;
    after = info.endCursor;
  }
};

/** Asks for all that the page shows, into the cache: every page of the list, so that it can be shown as one. */
export const askForAllOccupations = async (client: ApolloClient): Promise<void> => {
  // together, so that neither is left alone when the other fails
  await Promise.all([ask(client, OccupationsInDepth, {}), askForEveryPage(client)]);
};
