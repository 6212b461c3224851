import { graphql } from "../../graphql/generated/gql.ts";
import type { SavedPageQuery } from "../../graphql/generated/graphql.ts";

/** What a browser saved, as cards, with what says that it is over. */
export const SavedPage = graphql(`
  query SavedPage($items: [SavedItemInput!]!) {
    savedItems(items: $items) {
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
  }
`);

export type Saved = SavedPageQuery["savedItems"][number];
