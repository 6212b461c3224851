import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { PageHead } from "../site/page-head.tsx";
import { DetailFields } from "./detail-fields.tsx";
import { KindField, type OrganisationAnswer, WhatIsWrong } from "./organisation-form.tsx";
import { TroubleNotice } from "./trouble.tsx";

type Props = { readonly requestId: string; readonly answer: OrganisationAnswer | undefined };

/** Where somebody brings their organisation in. */
export const NewOrganisation = ({ requestId, answer }: Props) => {
  const { t } = useLingui();
  const fields = { values: answer?.values, wrong: answer?.wrong ?? [] };
  return (
    <div className="reading">
      <PageHead title={t`Meld een organisatie aan`} indexed={false} />
      <WhatIsWrong wrong={fields.wrong} />
      <h1>
        <Trans>Meld een organisatie aan</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Jij wordt beheerder. Daarna kun je alles klaarzetten en collega’s uitnodigen. Pas als wij het hebben
          nagekeken, zien anderen het.
        </Trans>
      </p>
      <form method="post" className="stack stack--wide" noValidate>
        <TroubleNotice kind={answer?.trouble} />
        <input type="hidden" name="requestId" value={answer?.sentAs || requestId} />
        <KindField {...fields} />
        <DetailFields {...fields} />
        <div>
          <Button>
            <Trans>Meld aan</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
};
