import { graphql } from "../../graphql/generated/gql.ts";

/** Erases the card in the account, with what one needs, and takes the consent back. */
export const ForgetCard = graphql(`
  mutation ForgetCard {
    forgetCard {
      __typename
    }
  }
`);
