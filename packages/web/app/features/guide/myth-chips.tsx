import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Chip, Chips } from "@techconnect/ui/chip";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { MythAnswer, MythChips_JobProfileFragment, VerdictSubject } from "../../graphql/generated/graphql.ts";

const MythChips_jobProfile = graphql(`
  fragment MythChips_jobProfile on JobProfile {
    id
    title
    mythLabels {
      subject
      label
    }
  }
`);

const words: Record<VerdictSubject, Record<MythAnswer, MessageDescriptor>> = {
  MATHS: {
    NOT_NEEDED: msg`Wiskunde: niet nodig`,
    NOT_IN_THE_WORK: msg`Wiskunde: niet nodig in het werk`,
    IN_PRACTICE: msg`Wiskunde: geen eis, soms in de praktijk`,
    SOMETIMES: msg`Wiskunde: soms nodig`,
    NEEDED: msg`Wiskunde: nodig in het werk`,
    UNKNOWN: msg`Wiskunde: weten we niet`,
  },
  ENGLISH: {
    NOT_NEEDED: msg`Engels: niet nodig`,
    NOT_IN_THE_WORK: msg`Engels: niet nodig in het werk`,
    IN_PRACTICE: msg`Engels: geen eis, soms in de praktijk`,
    SOMETIMES: msg`Engels: soms nodig`,
    NEEDED: msg`Engels: nodig in het werk`,
    UNKNOWN: msg`Engels: weten we niet`,
  },
  DIPLOMA: {
    NOT_NEEDED: msg`Diploma: niet nodig`,
    NOT_IN_THE_WORK: msg`Diploma: niet nodig in het werk`,
    IN_PRACTICE: msg`Diploma: geen eis, soms gevraagd`,
    SOMETIMES: msg`Diploma: soms nodig`,
    NEEDED: msg`Diploma: nodig in het werk`,
    UNKNOWN: msg`Diploma: weten we niet`,
  },
};

const goodNews: readonly MythAnswer[] = ["NOT_NEEDED", "NOT_IN_THE_WORK", "IN_PRACTICE"];

type Props = {
  readonly jobProfile: FragmentType<MythChips_JobProfileFragment>;
  /** Where the answers stand with their sources. */
  readonly sources: string;
};

/** Whether the work asks for maths, English or a diploma, each in a few words, and where that comes from. */
export const MythChips = ({ jobProfile, sources }: Props) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment: MythChips_jobProfile, from: jobProfile });
  return (
    <div className="myth-chips">
      <Chips>
        {data.mythLabels.map(({ subject, label }) => (
          <Chip key={subject} tone={goodNews.includes(label) ? "mint" : "plain"}>
            {i18n._(words[subject][label])}
          </Chip>
        ))}
      </Chips>
      <Link to={sources} className="myth-chips__source">
        <Trans>
          bron <span className="visually-hidden">bij {data.title}</span>
        </Trans>
      </Link>
    </div>
  );
};
