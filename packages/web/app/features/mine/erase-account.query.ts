import { graphql } from "../../graphql/generated/gql.ts";

export const EraseAccountPage = graphql(`
  query EraseAccountPage {
    me {
      id
      email
    }
  }
`);

export const EraseAccount = graphql(`
  mutation EraseAccount($confirm: String!) {
    eraseAccount(confirm: $confirm) {
      __typename
      ... on LastAdmin {
        organisations {
          id
          name
        }
      }
    }
  }
`);
