import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { AskTheSchool_CourseFragment } from "../../graphql/generated/graphql.ts";

const AskTheSchool_course = graphql(`
  fragment AskTheSchool_course on Course {
    id
    status
    priceCents
    childcareOnSite
    deviceIncluded
    provider {
      id
      name
      website
    }
    source {
      url
    }
  }
`);

type Facts = Pick<AskTheSchool_CourseFragment, "priceCents" | "childcareOnSite" | "deviceIncluded">;

const Questions = ({ priceCents, childcareOnSite, deviceIncluded }: Facts) => (
  <ul>
    <li>
      <Trans>Wanneer kan ik beginnen?</Trans>
    </li>
    <li>
      {priceCents === 0 ? (
        <Trans>Moet ik zelf iets kopen, zoals boeken?</Trans>
      ) : (
        <Trans>Wat betaal ik in totaal? Kan iemand anders dat betalen?</Trans>
      )}
    </li>
    <li>
      <Trans>Kan ik dit doen naast mijn uitkering?</Trans>
    </li>
    {childcareOnSite !== true && (
      <li>
        <Trans>Zijn de lestijden te doen met kinderen?</Trans>
      </li>
    )}
    {deviceIncluded !== true && (
      <li>
        <Trans>Kan ik een laptop lenen?</Trans>
      </li>
    )}
    <li>
      <Trans>Mag ik een keer komen kijken?</Trans>
    </li>
  </ul>
);

/** The questions that decide whether one can really start; some only the school can answer. */
export const AskTheSchool = ({ course }: { readonly course: FragmentType<AskTheSchool_CourseFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: AskTheSchool_course, from: course });
  const { name } = data.provider;
  const website = data.provider.website ?? data.source.url;
  if (data.status === "HISTORIC") return null;
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask" className="card__title">
        <Trans>Vraag het de school</Trans>
      </h2>
      <Questions {...data} />
      {website !== null && (
        <p>
          <a className="link-alone" href={website} rel="external">
            <Trans>Naar de website van {name}</Trans>
          </a>
        </p>
      )}
    </section>
  );
};
