import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/**
 * What suits somebody, one kind at a time. Asked by the server only, since only it can open the cookie with needs;
 * its answer is of one person, so it is handed to the page and never to a cache.
 */
export const MatchesPage = graphql(`
  query MatchesPage($input: SuggestionsInput!, $work: Boolean!, $courses: Boolean!, $vacancies: Boolean!) {
    suggestions(input: $input) {
      ... on Suggestions {
        jobProfiles @include(if: $work) {
          jobProfile {
            slug
            title
            summary
            levels
            courses(first: 5) {
              edges {
                node {
                  mode
                  priceCents
                }
              }
            }
          }
          entry {
            slug
            title
            language
            notice
            provider {
              name
            }
          }
          ...MatchReasons @unmask
        }
        courses @include(if: $courses) {
          course {
            slug
            title
            summary
            language
            entryLevels
            mode
            priceCents
            notice
            durationWeeks
            hoursPerWeek
            provider {
              name
            }
          }
          ...MatchReasons @unmask
        }
        vacancies @include(if: $vacancies) {
          vacancy {
            slug
            title
            summary
            language
            learning
            remote
            notice
            placeText
            hoursPerWeek {
              from
              to
            }
            place {
              name
            }
            employer {
              name
            }
          }
          ...MatchReasons @unmask
        }
      }
      ... on InvalidInput {
        message
        path
      }
    }
  }
`);

/** What every suggestion says, whatever it suggests. Never its score. */
export const MatchReasons = graphql(`
  fragment MatchReasons on Suggestion {
    group
    contributions {
      skill
      label
      talent
      reason
      words
      amount
    }
    gaps
    notNeeded {
      what
      sources {
        title
        url
      }
    }
    feasibility {
      gate
      verdict
      text
      remedy
      helpDesk {
        slug
        name
        website
        telephone
      }
    }
  }
`);

export type MatchReasonsOf = ResultOf<typeof MatchReasons>;
export type Answered = Exclude<ResultOf<typeof MatchesPage>["suggestions"], { message: string }>;
