import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../graphql/generated/gql.ts";
import { schoolingAddresses } from "../guide/schooling.ts";
import { publicPages } from "../site/public-pages.ts";
import type { MappedPage } from "./site-map.ts";

const MappedJobProfiles = graphql(`
  query MappedJobProfiles($after: String) {
    list: jobProfiles(first: 100, after: $after) {
      edges {
        node {
          id
          slug
          source {
            checkedOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MappedCourses = graphql(`
  query MappedCourses($after: String) {
    list: courses(first: 100, after: $after) {
      edges {
        node {
          id
          slug
          notice
          source {
            checkedOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MappedVacancies = graphql(`
  query MappedVacancies($after: String) {
    list: vacancies(first: 100, after: $after) {
      edges {
        node {
          id
          slug
          notice
          postedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Node = {
  readonly slug: string;
  readonly notice?: string | null;
  readonly postedOn?: string | null;
  readonly source?: { readonly checkedOn: string | null };
};

/** Most pages that are mapped: some 20 MB. Beyond that, the oldest vacancies are found by links only. */
const mostPages = 200_000;

/** Lists that are read at once; after that one takes its time, since the API counts what one address asks. */
const hurried = 100;

type Walk = {
  readonly client: ApolloClient;
  /** Waits a moment. */
  readonly pause: () => Promise<void>;
};

const lists = [
  ["werk", MappedJobProfiles],
  ["leren", MappedCourses],
  ["vacatures", MappedVacancies],
] as const;

/** Examples tell search engines to pass by, so they are not on the map. */
const mapped = (kind: string, { slug, notice = null, postedOn, source }: Node): readonly MappedPage[] =>
  notice === null ? [{ path: `/${kind}/${slug}`, changedOn: postedOn ?? source?.checkedOn ?? null }] : [];

type List = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** A page of a list; not through the cache, which would keep it all. */
const pageOf = async (client: ApolloClient, query: (typeof lists)[number][1], after: string | null): Promise<List> => {
  const { data } = await client.query<{ readonly list: List }>({
    query,
    variables: { after },
    fetchPolicy: "no-cache",
  });
  if (!data) throw new Error("The API gives no list to map.");
  return data.list;
};

/** Every page that anybody may find, read through the lists of the API. */
export const walkSite = async ({ client, pause }: Walk): Promise<readonly MappedPage[]> => {
  const paths = [...Object.keys(publicPages), ...schoolingAddresses.map((school) => `gids/${school}`)];
  const pages: MappedPage[] = paths.map((path) => ({ path: path === "" ? "" : `/${path}`, changedOn: null }));
  let asked = 0;
  for (const [kind, query] of lists) {
    let after: string | null = null;
    do {
      if (asked >= hurried) await pause();
      asked += 1;
      const { edges, pageInfo }: List = await pageOf(client, query, after);
      pages.push(...edges.flatMap(({ node }) => mapped(kind, node)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && pages.length < mostPages);
  }
  return pages.slice(0, mostPages);
};
