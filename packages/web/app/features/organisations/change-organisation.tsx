import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { PageHead } from "../site/page-head.tsx";
import { DetailFields } from "./detail-fields.tsx";
import type { OrganisationFields } from "./organisation-fields.ts";
import { type OrganisationAnswer, WhatIsWrong } from "./organisation-form.tsx";
import { type Trouble, TroubleNotice } from "./trouble.tsx";

/** What is kept of an organisation, as a form has it, with the version that it is at. */
export type KeptOrganisation = {
  readonly version: number;
  readonly isVerified: boolean;
  readonly fields: OrganisationFields;
};

type Props = {
  /** Null for whoever was signed out while they typed. */
  readonly kept: KeptOrganisation | null;
  readonly answer: OrganisationAnswer | undefined;
  readonly back: string;
};

/** What to know before saving. */
const Notes = ({
  isVerified,
  trouble,
}: {
  readonly isVerified: boolean;
  readonly trouble: Trouble | null | undefined;
}) => (
  <>
    <TroubleNotice kind={trouble} />
    {trouble === "ChangedMeanwhile" && (
      <p>
        <Trans>Wat jij invulde staat nog in de velden. Kies wat er moet staan en druk op Bewaar.</Trans>
      </p>
    )}
    {isVerified && (
      <Notice>
        <p>
          <Trans>Verander je de naam, het KvK-nummer of het e-maildomein? Dan kijken we opnieuw.</Trans>
        </p>
      </Notice>
    )}
  </>
);

/** Where an admin changes what an organisation says about itself. */
export const ChangeOrganisation = ({ kept, answer, back }: Props) => {
  const { t } = useLingui();
  const isConflict = answer?.trouble === "ChangedMeanwhile";
  // whoever saves after a conflict has seen what the other wrote; after anything else they have not
  const version = isConflict || answer === undefined ? String(kept?.version ?? "") : answer.sentAs;
  return (
    <div className="reading">
      <PageHead title={t`Wijzig de gegevens`} indexed={false} />
      <WhatIsWrong wrong={answer?.wrong ?? []} />
      <h1>
        <Trans>Wijzig de gegevens</Trans>
      </h1>
      <Notes isVerified={kept?.isVerified ?? false} trouble={answer?.trouble} />
      <form method="post" className="stack section" noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="kind" value={answer?.values.kind ?? kept?.fields.kind} />
        <DetailFields
          values={answer?.values ?? kept?.fields}
          wrong={answer?.wrong ?? []}
          now={isConflict ? kept?.fields : undefined}
        />
        <div>
          <Button>
            <Trans>Bewaar</Trans>
          </Button>
        </div>
      </form>
      <p>
        <a className="link-alone" href={back}>
          <Trans>Terug, zonder te bewaren</Trans>
        </a>
      </p>
    </div>
  );
};
