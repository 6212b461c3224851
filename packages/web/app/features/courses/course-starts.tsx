import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseStarts_CourseFragment } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";

const CourseStarts_course = graphql(`
  fragment CourseStarts_course on Course {
    id
    status
    editions {
      startsOn
      placesLeft
    }
  }
`);

/** The days on which it starts, and whether there is room. */
export const CourseStarts = ({ course }: { readonly course: FragmentType<CourseStarts_CourseFragment> }) => {
  const { day } = useFormats();
  const { data } = useSuspenseFragment({ fragment: CourseStarts_course, from: course });
  if (data.status === "HISTORIC") return null;
  return (
    <section className="card" aria-labelledby="starts">
      <h2 id="starts" className="card__title">
        <Trans>Wanneer begint het?</Trans>
      </h2>
      {data.editions.length === 0 ? (
        <p>
          <Trans>Vraag de startdatum aan de school.</Trans>
        </p>
      ) : (
        <ul className="starts">
          {data.editions.map(({ startsOn, placesLeft }) => (
            <li key={startsOn}>
              <time dateTime={startsOn}>{day(startsOn)}</time>
              {placesLeft !== null && (
                <span className="soft">
                  <Plural value={placesLeft} _0="Vol" one="Nog # plek" other="Nog # plekken" />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
