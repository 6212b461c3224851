import { graphql } from "../../graphql/generated/gql.ts";
import type { MyDataPageQuery } from "../../graphql/generated/graphql.ts";

/** All that is held of whoever is signed in, to be read. */
export const MyDataPage = graphql(`
  query MyDataPage {
    me {
      id
      email
      name
      locale
      ageGroup
      hasAuthenticator
      guardianship {
        verdict
        askedAt
      }
      card {
        ...WholeCard @unmask
      }
      needs {
        ...WholeNeeds @unmask
      }
      savedItems {
        kind
        slug
        savedAt
        vacancy {
          id
          title
        }
        course {
          id
          title
        }
        jobProfile {
          id
          title
        }
      }
      consents {
        id
        purpose
        scope
        givenAt
        givenBy
        withdrawnAt
      }
      memberships {
        organisation {
          id
          name
        }
      }
      sessions {
        id
      }
      passkeys {
        id
      }
      helpers {
        id
      }
      accessLog(first: 1) {
        totalCount
      }
    }
  }
`);

/** What experiences are called that were chosen from the list. */
export const NamedExperiences = graphql(`
  query NamedExperiences($ids: [ID!]!) {
    experiences(ids: $ids) {
      id
      label
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
    }
  }
`);

export const ExportAccount = graphql(`
  query ExportAccount {
    me {
      id
      export
    }
  }
`);

export type MyData = NonNullable<MyDataPageQuery["me"]>;
