import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

export const ClassPage = graphql(`
  query ClassPage($token: String!) {
    classOverview(token: $token) {
      __typename
      ... on ClassOverview {
        code
        label
        expected
        languages
        state
        closesOn
        erasedOn
        people
        talents {
          about
          talent {
            id
            name
          }
        }
        common {
          about
          talent {
            id
            name
          }
          work {
            id
            slug
            title
          }
        }
        interests {
          about
          interest {
            id
            label
          }
        }
      }
    }
  }
`);

export const CloseClass = graphql(`
  mutation CloseClass($token: String!) {
    closeClass(token: $token) {
      __typename
    }
  }
`);

export const EraseClass = graphql(`
  mutation EraseClass($token: String!) {
    eraseClass(token: $token) {
      __typename
    }
  }
`);

/** What a counsellor sees of a class. */
export type ClassSeen = Extract<ResultOf<typeof ClassPage>["classOverview"], { __typename: "ClassOverview" }>;
