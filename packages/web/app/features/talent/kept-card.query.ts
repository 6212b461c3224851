import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** A card in an account, whole. */
const WholeCard = graphql(`
  fragment WholeCard on KeptCard {
    flow
    keptAt
    version
    experiences {
      id
      words
      without
      others
      unsure
      seen
    }
  }
`);

/** What somebody needs, as it is kept with the card. */
const WholeNeeds = graphql(`
  fragment WholeNeeds on KeptNeeds {
    hoursPerWeek
    dayParts
    help
    benefit
    under18
    postcode
    travelMinutes
    budgetCents
    schoolLevel
  }
`);

export type KeptCard = ResultOf<typeof WholeCard>;
export type KeptNeeds = ResultOf<typeof WholeNeeds>;
