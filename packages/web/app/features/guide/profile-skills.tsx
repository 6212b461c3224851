import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ProfileSkills_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { tileOfSkill } from "./tile-of-skill.ts";

const ProfileSkills_jobProfile = graphql(`
  fragment ProfileSkills_jobProfile on JobProfile {
    id
    skills {
      weight
      here
      skill {
        id
        label
      }
    }
    technicalSkills {
      id
      label
      learn
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<ProfileSkills_JobProfileFragment> };

/** What you bring to this work from daily life, and what you learn there. */
export const ProfileSkills = ({ jobProfile }: Props) => {
  const { data } = useSuspenseFragment({ fragment: ProfileSkills_jobProfile, from: jobProfile });
  const mostNeededFirst = data.skills.toSorted((a, b) => b.weight - a.weight);
  return (
    <>
      <section className="section" aria-labelledby="skills">
        <h2 id="skills">
          <Trans>Dit komt hier van pas</Trans>
        </h2>
        <ul className="signs">
          {mostNeededFirst.map(({ skill, here }) => (
            <li key={skill.id}>
              <Tile pattern={tileOfSkill(skill.id)} size="small" />
              <div>
                <strong>{skill.label}</strong>
                <p className="signs__text">{here}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="learn">
        <h2 id="learn">
          <Trans>Dit leer je</Trans>
        </h2>
        <p>
          <Trans>Je hoeft dit nog niet te kunnen. Je leert het in een opleiding of op het werk.</Trans>
        </p>
        <dl className="learn">
          {data.technicalSkills.map(({ id, label, learn }) => (
            <div key={id}>
              <dt>{label}</dt>
              {learn !== null && <dd>{learn}</dd>}
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
