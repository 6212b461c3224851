import { Trans } from "@lingui/react/macro";
import type { ToldOnPage } from "../talent/told-card.tsx";

/** What somebody did before, in their words, and what it shows. */
export const ToldList = ({ told }: { readonly told: readonly ToldOnPage[] }) => (
  <ul className="columns list-plain">
    {told.map(({ experience, words, without }) => (
      <li key={experience.id} className="card">
        <h3 className="card__title">{experience.label}</h3>
        {words !== "" && (
          <p className="soft">
            <q className="own-words">
              <bdi>{words}</bdi>
            </q>
          </p>
        )}
        {experience.kind !== "SKILL" && (
          <>
            <p>
              <Trans>Dit laat het zien:</Trans>
            </p>
            <ul>
              {experience.skills
                .filter(({ skill }) => !without.includes(skill.id))
                .map(({ skill }) => (
                  <li key={skill.id}>{skill.label}</li>
                ))}
            </ul>
          </>
        )}
      </li>
    ))}
  </ul>
);
