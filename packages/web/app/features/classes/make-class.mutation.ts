import { graphql } from "../../graphql/generated/gql.ts";

export const MakeClass = graphql(`
  mutation MakeClass($input: MakeClassInput!) {
    makeClass(input: $input) {
      __typename
      ... on ClassMade {
        token
      }
      ... on InvalidInput {
        path
      }
    }
  }
`);
