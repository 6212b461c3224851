import { graphql } from "../../graphql/generated/gql.ts";
import type { GuardianPageQuery } from "../../graphql/generated/graphql.ts";

export const GuardianPage = graphql(`
  query GuardianPage($token: String!) {
    guardianRequest(token: $token) {
      verdict
      answeredAt
      expiresAt
      texts {
        purpose
        text
      }
    }
  }
`);

export const ConfirmGuardian = graphql(`
  mutation ConfirmGuardian($token: String!, $verdict: GuardianVerdict!) {
    confirmGuardian(token: $token, verdict: $verdict) {
      __typename
    }
  }
`);

export type AskedOfGuardian = NonNullable<GuardianPageQuery["guardianRequest"]>;
