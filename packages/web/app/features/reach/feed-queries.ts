import type { ApolloClient } from "@apollo/client";
import { ask } from "../../apollo/ask.ts";
import { graphql } from "../../graphql/generated/gql.ts";
import { courseThing } from "../courses/course-thing.ts";
import { occupation } from "../guide/occupation.ts";
import type { Thing } from "../site/schema-org.ts";
import { jobPosting } from "../vacancies/job-posting.ts";
import type { FeedAsked, FeedKind } from "./feed-address.ts";

const OccupationFeed = graphql(`
  query OccupationFeed($first: Int!, $after: String, $filter: JobProfileFilter) {
    list: jobProfiles(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...OccupationForMachines_jobProfile @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CourseFeed = graphql(`
  query CourseFeed($first: Int!, $after: String, $filter: CourseFilter) {
    list: courses(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...CourseForMachines_course @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const VacancyFeed = graphql(`
  query VacancyFeed($first: Int!, $after: String, $filter: VacancyFilter) {
    list: vacancies(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...VacancyForMachines_vacancy @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One thing of a feed. */
export type FeedItem = {
  readonly thing: Thing;
  /** Invented, to show how the site works. */
  readonly sample: boolean;
  /** BCP 47 tag of its texts. */
  readonly language: string;
};

export type FeedPage = {
  readonly items: readonly FeedItem[];
  /** How many the whole list has. */
  readonly total: number;
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
};

type Sample = { readonly title: string; readonly summary: string; readonly notice: string | null };

/** An example must never look like a job or a course to a machine: it is some thing, and says that it is not real. */
const sampleThing = ({ title, summary, notice }: Sample, url: string): Thing => ({
  "@type": "Thing",
  url,
  name: title,
  description: summary,
  disambiguatingDescription: notice ?? undefined,
});

type List<Node> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const pageOf = <Node>(list: List<Node> | undefined, itemOf: (node: Node) => FeedItem): FeedPage => ({
  items: list?.edges.map(({ node }) => itemOf(node)) ?? [],
  total: list?.totalCount ?? 0,
  next: list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
});

type Ask = (client: ApolloClient, asked: FeedAsked, site: Site) => Promise<FeedPage>;
/** The site in one language: origin, and language as BCP 47 tag. */
export type Site = { readonly origin: string; readonly locale: string };

/** Asks the API for a page of a feed. The things are those that stand in the pages for machines. */
export const askForFeed: Readonly<Record<FeedKind, Ask>> = {
  beroepen: async (client, { first, after, level }, { origin, locale }) => {
    const filter = level === null ? null : { levels: [level] };
    const data = await ask(client, OccupationFeed, { first, after, filter });
    return pageOf(data?.list, (node) => ({
      thing: occupation(node, `${origin}/${locale}/werk/${node.slug}`),
      sample: false,
      language: locale,
    }));
  },
  opleidingen: async (client, { first, after, jobProfile, level, free }, { origin, locale }) => {
    const filter = { jobProfile, entryLevels: level === null ? null : [level], free: free ? true : null };
    const data = await ask(client, CourseFeed, { first, after, filter });
    return pageOf(data?.list, (node) => {
      const url = `${origin}/${locale}/leren/${node.slug}`;
      const thing = courseThing(node, url);
      return { thing: thing ?? sampleThing(node, url), sample: thing === null, language: locale };
    });
  },
  vacatures: async (client, { first, after, jobProfile }, { origin, locale }) => {
    const data = await ask(client, VacancyFeed, { first, after, filter: { jobProfile } });
    return pageOf(data?.list, (node) => {
      const url = `${origin}/${locale}/vacatures/${node.slug}`;
      const thing = jobPosting(node, url);
      return { thing: thing ?? sampleThing(node, url), sample: thing === null, language: node.language };
    });
  },
};
