import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type {
  ProfileVerdicts_JobProfileFragment,
  VerdictAnswer,
  VerdictAspect,
  VerdictSubject,
} from "../../graphql/generated/graphql.ts";
import { SourceLine } from "../site/source-line.tsx";

const ProfileVerdicts_jobProfile = graphql(`
  fragment ProfileVerdicts_jobProfile on JobProfile {
    id
    verdicts {
      subject
      aspect
      answer
      text
      source {
        title
        url
        checkedOn
      }
    }
  }
`);

type Verdict = ProfileVerdicts_JobProfileFragment["verdicts"][number];

const subjects: Record<VerdictSubject, MessageDescriptor> = {
  MATHS: msg`Wiskunde`,
  ENGLISH: msg`Engels`,
  DIPLOMA: msg`Een diploma`,
};
const subjectOrder: readonly VerdictSubject[] = ["MATHS", "ENGLISH", "DIPLOMA"];

const aspects: Record<VerdictAspect, MessageDescriptor> = {
  JOB: msg`Voor het werk zelf`,
  ADMISSION: msg`Om de opleiding in te komen`,
  PRACTICE: msg`Op een gewone dag`,
};
const aspectOrder: readonly VerdictAspect[] = ["JOB", "ADMISSION", "PRACTICE"];

const answers: Record<VerdictAnswer, MessageDescriptor> = {
  NO: msg`Niet nodig`,
  SOMETIMES: msg`Soms nodig`,
  YES: msg`Nodig`,
  UNKNOWN: msg`Weten we niet`,
};

const Subject = ({
  subject,
  verdicts,
}: {
  readonly subject: VerdictSubject;
  readonly verdicts: readonly Verdict[];
}) => {
  const { i18n } = useLingui();
  return (
    <li className="card verdict">
      <h3>{i18n._(subjects[subject])}</h3>
      <dl>
        {verdicts.map(({ aspect, answer, text }) => (
          <div key={aspect}>
            <dt>{i18n._(aspects[aspect])}</dt>
            <dd>
              <strong className={`verdict__answer verdict__answer--${answer.toLowerCase()}`}>
                {i18n._(answers[answer])}
              </strong>
              <p>{text}</p>
            </dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={<Trans>Hoe weten we dit?</Trans>}>
        {verdicts.map(({ aspect, source }) => (
          <div key={aspect}>
            <strong>{i18n._(aspects[aspect])}</strong>
            <SourceLine source={source} />
          </div>
        ))}
      </Disclosure>
    </li>
  );
};

type Props = { readonly jobProfile: FragmentType<ProfileVerdicts_JobProfileFragment> };

/** Maths, English and a diploma: for the job, for a course and in practice, each answer with its source. */
export const ProfileVerdicts = ({ jobProfile }: Props) => {
  const { data } = useSuspenseFragment({ fragment: ProfileVerdicts_jobProfile, from: jobProfile });
  const about = (subject: VerdictSubject) =>
    aspectOrder.flatMap((aspect) => data.verdicts.filter((each) => each.subject === subject && each.aspect === aspect));
  return (
    <PageSection id="needs" title={<Trans>Wat heb je wel en niet nodig?</Trans>}>
      <ul className="verdicts">
        {subjectOrder.map((subject) => (
          <Subject key={subject} subject={subject} verdicts={about(subject)} />
        ))}
      </ul>
    </PageSection>
  );
};
