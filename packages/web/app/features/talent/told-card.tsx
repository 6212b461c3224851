import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Card } from "@techconnect/ui/card";
import { CheckCard, RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Disclosure } from "@techconnect/ui/disclosure";
import type { Experience } from "./experiences.query.ts";

/** An experience on the page: what was told, what it was read as, and what it may be instead. */
export type ToldOnPage = {
  readonly experience: Experience;
  readonly words: string;
  readonly without: readonly string[];
  readonly others: readonly Experience[];
  readonly unsure: boolean;
};

type Props = { readonly told: ToldOnPage };

const Skills = ({ told: { experience, without } }: Props) => {
  const { t } = useLingui();
  if (experience.kind === "SKILL")
    return (
      <>
        <h3 className="card__title">{experience.label}</h3>
        <p>
          <Trans>Dit telt mee als iets wat je al kunt.</Trans>
        </p>
        {experience.skills.map(({ skill }) => (
          <input key={skill.id} type="hidden" name={`skill:${experience.id}`} value={skill.id} />
        ))}
      </>
    );
  return (
    <ChoiceGroup
      id={`told-${experience.id}`}
      legend={<h3>{experience.label}</h3>}
      hint={t`Dit laat het zien. Klopt iets niet? Haal het vinkje weg.`}
    >
      {experience.skills.map(({ skill, there }) => (
        <CheckCard
          key={skill.id}
          name={`skill:${experience.id}`}
          value={skill.id}
          defaultChecked={!without.includes(skill.id)}
          hint={there}
        >
          {skill.label}
        </CheckCard>
      ))}
    </ChoiceGroup>
  );
};

const OtherReadings = ({ told: { experience, others, unsure } }: Props) => {
  const { t } = useLingui();
  if (others.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Bedoel je iets anders?</Trans>} open={unsure} wide>
      <ChoiceGroup id={`reading-${experience.id}`} legend={t`Wat bedoel je?`} columns="two">
        {[experience, ...others].map(({ id, label }) => (
          <RadioCard
            key={id}
            name={`reading:${experience.id}`}
            value={id}
            defaultChecked={!unsure && id === experience.id}
          >
            {label}
          </RadioCard>
        ))}
      </ChoiceGroup>
      <Button kind="quiet" name="do" value="keep">
        <Trans>Neem dit</Trans>
      </Button>
    </Disclosure>
  );
};

/** One thing that somebody told, with their own words first. */
export const ToldCard = ({ told }: Props) => {
  const { experience, words } = told;
  return (
    <Card>
      <input
        type="hidden"
        name={`shown:${experience.id}`}
        value={experience.skills.map(({ skill }) => skill.id).join(",")}
      />
      {words !== "" && (
        <p className="soft">
          <Trans>
            Jij schreef:{" "}
            <q className="own-words">
              <bdi>{words}</bdi>
            </q>
          </Trans>
        </p>
      )}
      <Skills told={told} />
      <OtherReadings told={told} />
      <Button kind="link" name="do" value={`away:${experience.id}`}>
        <Trans>Dit klopt niet. Haal het weg.</Trans> <span className="visually-hidden">{experience.label}</span>
      </Button>
    </Card>
  );
};
