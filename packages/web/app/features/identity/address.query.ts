import { graphql } from "../../graphql/generated/gql.ts";

export const AddressPage = graphql(`
  query AddressPage {
    me {
      id
      email
    }
  }
`);

export const AskForAddress = graphql(`
  mutation AskForAddress($email: String!) {
    askForAddress(email: $email) {
      __typename
      ... on AddressAsked {
        email
      }
    }
  }
`);

export const ChangeAddress = graphql(`
  mutation ChangeAddress($proof: String!) {
    changeAddress(proof: $proof) {
      __typename
    }
  }
`);
