import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** Whom whoever is signed in helps, and for which organisations they may ask. */
export const PeoplePage = graphql(`
  query PeoplePage($after: String) {
    me {
      id
      memberships {
        role
        status
        organisation {
          id
          name
        }
      }
    }
    people(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          firstName
          organisationId
          level
          since
        }
      }
    }
  }
`);

type Asked = ResultOf<typeof PeoplePage>;
export type People = Asked["people"];
export type Membership = NonNullable<Asked["me"]>["memberships"][number];
export type HelpLevel = People["edges"][number]["node"]["level"];

export const AskToHelp = graphql(`
  mutation AskToHelp($input: AskToHelpInput!) {
    askToHelp(input: $input) {
      __typename
    }
  }
`);
