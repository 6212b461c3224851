import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** Who helps whoever is signed in, who asks to, and what they did. */
export const HelpersPage = graphql(`
  query HelpersPage($after: String) {
    me {
      id
      ageGroup
      helpers {
        id
        name
        organisation
        level
        withNeeds
        state
        askedAt
        acceptedAt
        expiresAt
      }
      accessLog(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            at
            did
            name
            organisation
          }
        }
      }
    }
    consentTexts {
      purpose
      textVersion
      text
    }
  }
`);

type Asked = ResultOf<typeof HelpersPage>;
export type Helper = NonNullable<Asked["me"]>["helpers"][number];
export type AccessLog = NonNullable<Asked["me"]>["accessLog"];
export type AgeGroup = NonNullable<Asked["me"]>["ageGroup"];
export type ConsentTexts = Asked["consentTexts"];

export const WhoIsSignedIn = graphql(`
  query WhoIsSignedIn {
    me {
      id
    }
  }
`);

export const MakeHelperCode = graphql(`
  mutation MakeHelperCode {
    makeHelperCode {
      __typename
      ... on HelperCode {
        code
        validUntil
      }
    }
  }
`);

export const AcceptHelper = graphql(`
  mutation AcceptHelper($id: ID!, $withNeeds: Boolean!, $consent: ConsentSaidInput!) {
    acceptHelper(id: $id, withNeeds: $withNeeds, consent: $consent) {
      __typename
    }
  }
`);

export const EndHelp = graphql(`
  mutation EndHelp($id: ID!) {
    endHelp(id: $id) {
      __typename
    }
  }
`);
