import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** What was found for words and wishes. */
export const SearchPage = graphql(`
  query SearchPage(
    $query: String!
    $kinds: [SearchKind!]
    $filter: SearchFilter
    $sort: SearchSort!
    $after: String
    $literally: Boolean!
  ) {
    search(
      query: $query
      kinds: $kinds
      filter: $filter
      sort: $sort
      after: $after
      literally: $literally
      first: 20
    ) {
      totalCount
      totalIsExact
      degraded
      didYouMean
      leftOut
      topics
      remarks
      understood {
        said
        level
        sector
        dayPart
        feature
        kind
        topic
      }
      facets {
        kinds {
          value
          count
        }
        levels {
          value
          count
        }
        sectors {
          value
          count
        }
        dayParts {
          value
          count
        }
        features {
          value
          count
        }
      }
      edges {
        cursor
        node {
          kilometres
          title {
            language
            parts {
              text
              hit
            }
          }
          snippet {
            language
            parts {
              text
              hit
            }
          }
          thing {
            __typename
            ... on JobProfile {
              id
              slug
              title
              levels
            }
            ... on Course {
              id
              slug
              title
              notice
              mode
              priceCents
              entryLevels
              weekly: hoursPerWeek
              provider {
                id
                name
              }
              place {
                id
                name
              }
            }
            ... on Vacancy {
              id
              slug
              title
              language
              notice
              learning
              placeText
              hoursPerWeek {
                from
                to
              }
              employer {
                name
              }
              place {
                id
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      rescue {
        wider {
          kilometres
          count
        }
        without {
          narrowing
          count
        }
        neighbours {
          id
          ...JobProfileCard_jobProfile
        }
      }
    }
    choices {
      sectors {
        id
        label
      }
    }
    jobProfiles(first: 1) {
      totalCount
    }
  }
`);

export type Searched = ResultOf<typeof SearchPage>["search"];
export type Hit = Searched["edges"][number]["node"];
export type Understood = Searched["understood"][number];
export type SectorWords = ResultOf<typeof SearchPage>["choices"]["sectors"];

/** Some of everything, for who does not know yet what to look for. */
export const SearchStart = graphql(`
  query SearchStart {
    work: search(kinds: [JOB_PROFILE], first: 4) {
      totalCount
      edges {
        cursor
        node {
          thing {
            __typename
            ... on JobProfile {
              id
              slug
              title
            }
          }
        }
      }
    }
    courses: search(kinds: [COURSE], first: 4) {
      totalCount
      edges {
        cursor
        node {
          thing {
            __typename
            ... on Course {
              id
              slug
              title
            }
          }
        }
      }
    }
    vacancies: search(kinds: [VACANCY], sort: NEWEST, first: 4) {
      totalCount
      edges {
        cursor
        node {
          thing {
            __typename
            ... on Vacancy {
              id
              slug
              title
              language
            }
          }
        }
      }
    }
  }
`);
