import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Chip, Chips } from "@techconnect/ui/chip";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyCard_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { VacancyHours } from "./vacancy-hours.tsx";

const VacancyCard_vacancy = graphql(`
  fragment VacancyCard_vacancy on Vacancy {
    id
    slug
    title
    summary
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
`);

type Props = {
  readonly vacancy: FragmentType<VacancyCard_VacancyFragment>;
  /** h2 where the list stands directly below the title of the page. */
  readonly heading?: "h2" | "h3";
  /** Where it stands on the page. */
  readonly id?: string;
  /** What one can do with it there. */
  readonly children?: ReactNode;
};

/** A vacancy in a few lines, as an item of a list. */
export const VacancyCard = ({ vacancy, heading: Heading = "h3", id, children }: Props) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({ fragment: VacancyCard_vacancy, from: vacancy });
  const where = data.place?.name ?? data.placeText;
  return (
    <li className="card" id={id}>
      <Chips>
        {data.learning === "BBL" && (
          <Chip>
            <Trans>Leren en werken</Trans>
          </Chip>
        )}
        {data.learning === "ON_THE_JOB" && (
          <Chip>
            <Trans>Je leert het op het werk</Trans>
          </Chip>
        )}
        {data.notice !== null && <Chip tone="plum">{data.notice}</Chip>}
      </Chips>
      <Heading className="card__title">
        <Link to={`/${locale}/vacatures/${data.slug}`} lang={data.language}>
          <bdi>{data.title}</bdi>
        </Link>
      </Heading>
      <p className="soft">
        {[data.employer?.name, where].filter((part) => part !== undefined && part !== null).join(" · ")}
      </p>
      <p lang={data.language} dir="auto">
        {data.summary}
      </p>
      {data.hoursPerWeek !== null && (
        <p className="small">
          <VacancyHours hours={data.hoursPerWeek} />
        </p>
      )}
      {children}
    </li>
  );
};
