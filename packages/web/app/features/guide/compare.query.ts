import { graphql } from "../../graphql/generated/gql.ts";
import type { ComparePageQuery } from "../../graphql/generated/graphql.ts";

export const ComparePage = graphql(`
  query ComparePage($slugs: [String!]!, $from: Schooling) {
    every: jobProfiles(first: 100) {
      edges {
        node {
          id
          slug
          title
        }
      }
    }
    asked: jobProfiles(first: 12, filter: { slugs: $slugs }) {
      edges {
        node {
          id
          slug
          title
          summary
          levels
          day
          sectors {
            id
            label
          }
          skills {
            skill {
              id
              label
            }
          }
          wayIn(from: $from) {
            when
            steps
            openCount
            open(first: 12) {
              id
              priceCents
              durationWeeks
              place {
                id
                name
              }
            }
          }
          vacancies(first: 1) {
            totalCount
          }
          ...MythChips_jobProfile
        }
      }
    }
  }
`);

export type Compared = ComparePageQuery["asked"]["edges"][number]["node"];
