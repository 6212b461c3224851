import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** What a browser saved, as cards, with what says that it is over. */
export const SavedPage = graphql(`
  query SavedPage($items: [SavedItemInput!]!) {
    savedItems(items: $items) {
      ...SavedThing @unmask
    }
  }
`);

/** What somebody saved in the account. */
export const SavedInAccountPage = graphql(`
  query SavedInAccountPage {
    me {
      id
      savedItems {
        ...SavedThing @unmask
      }
    }
  }
`);

const SavedThing = graphql(`
  fragment SavedThing on SavedItem {
    kind
    slug
    vacancy {
      id
      title
      open
      ...VacancyCard_vacancy
    }
    course {
      id
      title
      status
      ...CourseCard_course
    }
    jobProfile {
      id
      title
      ...JobProfileCard_jobProfile
    }
  }
`);

export const RemoveSavedItem = graphql(`
  mutation RemoveSavedItem($item: SavedItemInput!) {
    removeSavedItem(item: $item) {
      __typename
    }
  }
`);

export type Saved = ResultOf<typeof SavedThing>;
