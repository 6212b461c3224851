import { graphql } from "../../graphql/generated/gql.ts";

/** What has to be known before a card can be kept. */
export const Keeping = graphql(`
  query Keeping {
    me {
      id
      ageGroup
      guardianship {
        verdict
      }
      card {
        flow
        keptAt
        version
      }
    }
    consentTexts {
      purpose
      text
      textVersion
    }
  }
`);
