import { graphql } from "../../graphql/generated/gql.ts";

export const JoinClass = graphql(`
  mutation JoinClass($input: JoinClassInput!) {
    joinClass(input: $input) {
      __typename
    }
  }
`);

export const ClassToJoin = graphql(`
  query ClassToJoin($code: String!) {
    classToJoin(code: $code) {
      __typename
    }
  }
`);
