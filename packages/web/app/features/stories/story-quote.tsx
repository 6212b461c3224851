import "../../styles/stories.css";
import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { StoryQuote_StoryFragment } from "../../graphql/generated/graphql.ts";

const StoryQuote_story = graphql(`
  fragment StoryQuote_story on Story {
    id
    name
    formerWork
    quote
    notice
    jobProfile {
      id
      slug
      title
    }
    place {
      id
      name
    }
  }
`);

/** One sentence of somebody who went before, with who it is. */
export const StoryQuote = ({ story }: { readonly story: FragmentType<StoryQuote_StoryFragment> }) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({ fragment: StoryQuote_story, from: story });
  const { name, formerWork, quote, notice, jobProfile, place } = data;
  return (
    <figure className="story">
      <blockquote>
        <p>{quote}</p>
      </blockquote>
      <figcaption>
        <strong>{place === null ? name : `${name}, ${place.name}`}</strong>
        <span className="story__path">
          <Trans>
            Eerst: {formerWork}. Nu: <Link to={`/${locale}/werk/${jobProfile.slug}`}>{jobProfile.title}</Link>
          </Trans>
        </span>
        {notice !== null && <span className="story__notice">{notice}</span>}
      </figcaption>
    </figure>
  );
};
