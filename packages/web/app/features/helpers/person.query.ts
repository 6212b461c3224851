import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** Somebody whom one helps. Asked without a cache: what they need must not become a key of one. */
export const PersonPage = graphql(`
  query PersonPage($id: ID!) {
    me {
      id
      memberships {
        organisation {
          id
          name
        }
      }
    }
    person(id: $id) {
      person {
        id
        helpId
        firstName
        organisationId
        level
        withNeeds
        since
        expiresAt
      }
      card {
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
      needs {
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
    }
  }
`);

type Seen = NonNullable<ResultOf<typeof PersonPage>["person"]>;
export type Helped = Seen["person"];
export type KeptCard = NonNullable<Seen["card"]>;
export type KeptNeeds = NonNullable<Seen["needs"]>;

export const KeepCardFor = graphql(`
  mutation KeepCardFor($personId: ID!, $input: KeepCardInput!) {
    keepCardFor(personId: $personId, input: $input) {
      __typename
    }
  }
`);
