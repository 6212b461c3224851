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
      helpAsked {
        id
        code
        organisationId
        level
        askedAt
        expiresAt
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

type Page = ResultOf<typeof PeoplePage>;
export type People = Page["people"];
export type Membership = NonNullable<Page["me"]>["memberships"][number];
export type Asked = NonNullable<Page["me"]>["helpAsked"][number];
export type HelpLevel = People["edges"][number]["node"]["level"];

export const AskToHelp = graphql(`
  mutation AskToHelp($input: AskToHelpInput!) {
    askToHelp(input: $input) {
      __typename
    }
  }
`);
