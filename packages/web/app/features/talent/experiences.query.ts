import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../../graphql/generated/gql.ts";

/** What somebody's own words say of what they did. Asked by the server only; nothing of it goes into a cache. */
export const ReadExperiences = graphql(`
  query ReadExperiences($text: String!) {
    linkExperiences(input: { text: $text }) {
      ... on ExperienceLinks {
        unlinked
        links {
          words
          sure
          experience {
            id
          }
          alternatives {
            id
          }
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`);

/** Experiences that somebody told, with what each shows, and all that one can choose from a list. */
export const ToldExperiences = graphql(`
  query ToldExperiences($ids: [ID!]!, $others: [ID!]!) {
    told: experiences(ids: $ids) {
      ...ToldExperience @unmask
    }
    others: experiences(ids: $others) {
      ...ToldExperience @unmask
    }
    all: experiences {
      id
      kind
      label
    }
    taxonomy {
      sources {
        name
        version
        attribution
      }
    }
  }
`);

export const ToldExperience = graphql(`
  fragment ToldExperience on Experience {
    id
    kind
    label
    skills {
      there
      skill {
        id
        label
      }
    }
  }
`);

export type Experience = ResultOf<typeof ToldExperience>;
export type TaxonomySource = NonNullable<ResultOf<typeof ToldExperiences>["taxonomy"]>["sources"][number];
export type ListedExperience = ResultOf<typeof ToldExperiences>["all"][number];
