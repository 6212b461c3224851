import { graphql } from "../../graphql/generated/gql.ts";

/** What one may like to do, and where one may like to work. */
export const LikesChoices = graphql(`
  query LikesChoices {
    choices {
      interests {
        id
        label
      }
      sectors {
        id
        label
      }
    }
  }
`);
