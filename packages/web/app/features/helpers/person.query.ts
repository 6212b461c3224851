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
        ...WholeCard @unmask
      }
      needs {
        ...WholeNeeds @unmask
      }
    }
  }
`);

type Seen = NonNullable<ResultOf<typeof PersonPage>["person"]>;
export type Helped = Seen["person"];

export const KeepCardFor = graphql(`
  mutation KeepCardFor($personId: ID!, $input: KeepCardInput!) {
    keepCardFor(personId: $personId, input: $input) {
      __typename
    }
  }
`);
