import { graphql } from "../../graphql/generated/gql.ts";
import type { ToldPageQuery } from "../../graphql/generated/graphql.ts";
import type { Audience } from "./audience.ts";

/** What parents, counsellors, youth workers and adults ask besides what stands on the page for everybody. */
export const ToldPage = graphql(`
  query ToldPage($slug: String!) {
    jobProfile(slug: $slug) {
      id
      slug
      title
      summary
      escoCode
      source {
        title
        url
        checkedOn
      }
      sectors {
        id
        label
      }
      pay {
        fromCents
        toCents
        period
        source {
          title
          url
          checkedOn
        }
      }
      # what the page itself asks of them too: the cache keeps one list, and the last answer must not take from the first
      skills {
        weight
        here
        skill {
          id
          label
          workLabel
        }
      }
      verdicts {
        subject
        aspect
        answer
        text
        source {
          title
          url
          checkedOn
        }
      }
      vacancies(first: 1) {
        totalCount
        edges {
          node {
            id
            notice
          }
        }
      }
      courses(first: 30) {
        totalCount
        edges {
          node {
            id
            slug
            title
            notice
            admission
            minimumAge
            levelOut
            entryLevels
            recognised
            priceCents
            priceNote
            durationWeeks
            hoursPerWeek
            dayParts
            provider {
              id
              name
            }
          }
        }
      }
      praktijkonderwijs: wayIn(from: PRAKTIJKONDERWIJS) {
        ...WayInOfLevel @unmask
      }
      isk: wayIn(from: ISK) {
        ...WayInOfLevel @unmask
      }
      vmbo: wayIn(from: VMBO) {
        ...WayInOfLevel @unmask
      }
      mbo1: wayIn(from: MBO1) {
        ...WayInOfLevel @unmask
      }
      mbo2: wayIn(from: MBO2) {
        ...WayInOfLevel @unmask
      }
      mbo3: wayIn(from: MBO3) {
        ...WayInOfLevel @unmask
      }
      mbo4: wayIn(from: MBO4) {
        ...WayInOfLevel @unmask
      }
      havo: wayIn(from: HAVO) {
        ...WayInOfLevel @unmask
      }
      vwo: wayIn(from: VWO) {
        ...WayInOfLevel @unmask
      }
      none: wayIn(from: NONE) {
        ...WayInOfLevel @unmask
      }
    }
  }
  fragment WayInOfLevel on WayIn {
    when
    steps
    openCount
  }
`);

export type Told = NonNullable<ToldPageQuery["jobProfile"]>;
export type ToldCourse = Told["courses"]["edges"][number]["node"];

/** Young people get the page that stands there for everybody: it was written for them. */
export const isToldApart = (audience: Audience | null): audience is Exclude<Audience, "jongere"> =>
  audience !== null && audience !== "jongere";
