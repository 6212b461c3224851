import { graphql } from "../../graphql/generated/gql.ts";
import type { AgePageQuery } from "../../graphql/generated/graphql.ts";

export const AgePage = graphql(`
  query AgePage {
    me {
      id
      locale
      ageGroup
      guardianship {
        verdict
        askedAt
        answeredAt
        expiresAt
      }
      unansweredGuardianship {
        askedAt
        expiresAt
      }
    }
  }
`);

export const SayAge = graphql(`
  mutation SayAge($bornOn: String) {
    sayAge(bornOn: $bornOn) {
      __typename
    }
  }
`);

export const AskGuardian = graphql(`
  mutation AskGuardian($input: AskGuardianInput!) {
    askGuardian(input: $input) {
      __typename
    }
  }
`);

export type AgeOfAccount = NonNullable<AgePageQuery["me"]>;
