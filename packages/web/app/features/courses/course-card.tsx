import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Chip, Chips } from "@techconnect/ui/chip";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseCard_CourseFragment } from "../../graphql/generated/graphql.ts";
import { CourseTime, NextStart } from "./course-time.tsx";

const CourseCard_course = graphql(`
  fragment CourseCard_course on Course {
    id
    slug
    title
    summary
    language
    notice
    mode
    placeText
    priceCents
    durationWeeks
    hoursPerWeek
    provider {
      id
      name
    }
    place {
      id
      name
    }
    editions {
      startsOn
    }
  }
`);

type Props = {
  readonly course: FragmentType<CourseCard_CourseFragment>;
  /** h2 where the list stands directly below the title of the page. */
  readonly heading?: "h2" | "h3";
  /** Where it stands on the page. */
  readonly id?: string;
  /** What one can do with it there. */
  readonly children?: ReactNode;
};

/** What to know before reading on: free, in a job, invented, where. */
const CourseChips = ({ priceCents, mode, notice, place, placeText }: CourseCard_CourseFragment) => {
  const where = place?.name ?? placeText;
  return (
    <Chips>
      {priceCents === 0 && (
        <Chip>
          <Trans>Gratis</Trans>
        </Chip>
      )}
      {mode === "WORK_BASED" && (
        <Chip>
          <Trans>Leren en werken</Trans>
        </Chip>
      )}
      {notice !== null && <Chip tone="plum">{notice}</Chip>}
      {notice === null && where !== null && (
        <Chip tone="plain">
          <bdi>{where}</bdi>
        </Chip>
      )}
    </Chips>
  );
};

/** A course in a few lines, as an item of a list: what, with whom, how long, what it costs, when it starts. */
export const CourseCard = ({ course, heading: Heading = "h3", id, children }: Props) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({ fragment: CourseCard_course, from: course });
  return (
    <li className="card" id={id}>
      <CourseChips {...data} />
      <Heading className="card__title" lang={data.language} dir="auto">
        <Link to={`/${locale}/leren/${data.slug}`}>{data.title}</Link>
      </Heading>
      <p className="soft">
        <bdi>{data.provider.name}</bdi>
      </p>
      {data.summary !== data.title && (
        <p lang={data.language} dir="auto">
          {data.summary}
        </p>
      )}
      <p className="small">
        <CourseTime weeks={data.durationWeeks} hours={data.hoursPerWeek} />
        <br />
        <NextStart editions={data.editions} />
      </p>
      {children}
    </li>
  );
};
