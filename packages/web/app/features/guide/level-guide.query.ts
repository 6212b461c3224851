import { graphql } from "../../graphql/generated/gql.ts";
import type { LevelGuidePageQuery } from "../../graphql/generated/graphql.ts";

export const LevelGuidePage = graphql(`
  query LevelGuidePage($from: Schooling, $sectors: [Sector!]) {
    levelGuide(from: $from, sectors: $sectors) {
      sectors {
        sector {
          id
          label
        }
        count
      }
      now {
        ...LevelGuideItem @unmask
      }
      later {
        ...LevelGuideItem @unmask
      }
      waiting {
        ...LevelGuideItem @unmask
      }
    }
  }
  fragment LevelGuideItem on JobProfile {
    id
    wayIn(from: $from) {
      when
      steps
      openCount
      open(first: 12) {
        id
        slug
        title
        notice
        priceCents
        durationWeeks
        hoursPerWeek
        dayParts
        recognised
        entryLevels
      }
    }
    ...GuideCard_jobProfile
  }
`);

export type Guide = LevelGuidePageQuery["levelGuide"];
/** A kind of work with the way into it from the school that was asked for. */
export type GuideItem = Guide["now"][number];
