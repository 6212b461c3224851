import { graphql } from "../../graphql/generated/gql.ts";
import type { SavedPageQuery } from "../../graphql/generated/graphql.ts";

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

export const SavedThing = graphql(`
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

export type Saved = SavedPageQuery["savedItems"][number];
