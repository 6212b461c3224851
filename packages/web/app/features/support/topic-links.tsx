import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { HelpTopic } from "../../graphql/generated/graphql.ts";
import { helpTopics, topicWords } from "./topic-words.ts";

/** The desks by what one needs; each topic is a link. */
export const TopicLinks = ({ chosen }: { readonly chosen: HelpTopic | null }) => {
  const { t, i18n } = useLingui();
  const here = `/${i18n.locale}/hulp`;
  return (
    <nav aria-label={t`Kies waar je hulp bij zoekt`}>
      <ul className="topics">
        <li>
          <Link to={`${here}#desks`} aria-current={chosen === null ? "true" : undefined} preventScrollReset>
            {t`Alles`}
          </Link>
        </li>
        {helpTopics.map((topic) => (
          <li key={topic}>
            <Link
              to={`${here}?over=${topic}#desks`}
              aria-current={chosen === topic ? "true" : undefined}
              preventScrollReset
            >
              {i18n._(topicWords[topic])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
