import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react";
import { Chip, Chips } from "@techconnect/ui/chip";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { JobProfileCard_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { levelWords } from "../site/fact-words.ts";

const JobProfileCard_jobProfile = graphql(`
  fragment JobProfileCard_jobProfile on JobProfile {
    id
    slug
    title
    summary
    levels
  }
`);

type Props = {
  readonly jobProfile: FragmentType<JobProfileCard_JobProfileFragment>;
  readonly heading?: "h2" | "h3";
  /** Where it stands on the page. */
  readonly id?: string;
  /** What one can do with it there. */
  readonly children?: ReactNode;
};

/** A kind of work in a few lines, as an item of a list. */
export const JobProfileCard = ({ jobProfile, heading: Heading = "h2", id, children }: Props) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment: JobProfileCard_jobProfile, from: jobProfile });
  const [lowest] = data.levels;
  return (
    <li className="card" id={id}>
      {lowest !== undefined && (
        <Chips>
          <Chip tone={lowest === "NONE" ? "sun" : "plain"}>{i18n._(levelWords[lowest])}</Chip>
        </Chips>
      )}
      <Heading className="card__title">
        <Link to={`/${i18n.locale}/werk/${data.slug}`}>{data.title}</Link>
      </Heading>
      <p>{data.summary}</p>
      {children}
    </li>
  );
};
