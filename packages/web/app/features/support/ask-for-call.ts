import { graphql } from "../../graphql/generated/gql.ts";

export const AskForCall = graphql(`
  mutation AskForCall($input: AskForCallInput!) {
    askForCall(input: $input) {
      __typename
      ... on CallRequested {
        answerBefore
        token
      }
      ... on InvalidInput {
        path
      }
      ... on TooManyRequests {
        retryAfterSeconds
      }
    }
  }
`);
