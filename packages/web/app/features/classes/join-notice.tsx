import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { Form } from "react-router";
import { FlowLink } from "../talent/flow-link.tsx";
import type { Joining } from "./joining.server.ts";

/** Why somebody was not counted. */
export type JoinTrouble = "ClassNotFound" | "ClassClosed" | "ClassFull" | "TooManyAtOnce" | "unavailable";

/** Whether pressing again can help. */
const mayTryAgain = (trouble: JoinTrouble | null) =>
  trouble === null || trouble === "TooManyAtOnce" || trouble === "unavailable";

const Why = ({ trouble }: { readonly trouble: JoinTrouble }) => {
  if (mayTryAgain(trouble)) return <Trans>Het lukt nu niet. Wacht een minuut. Druk dan nog een keer.</Trans>;
  if (trouble !== "ClassNotFound") return <Trans>De groep is vol of gesloten. Vertel het je begeleider.</Trans>;
  return <Trans>Deze code is er niet (meer). Vraag de code nog eens aan je begeleider.</Trans>;
};

const WhatWentWrong = ({ trouble }: { readonly trouble: JoinTrouble }) => {
  return (
    <>
      <p className="strong">
        <Why trouble={trouble} />
      </p>
      <p>
        <Trans>Je kaart blijft gewoon van jou.</Trans>
      </p>
      {trouble === "ClassNotFound" && (
        <p>
          <FlowLink page="talenten/code">
            <Trans>Vul de code opnieuw in</Trans>
          </FlowLink>
        </p>
      )}
    </>
  );
};

const Counted = () => (
  <Notice tone="success" role="alert">
    <p className="strong">
      <Trans>Meegeteld</Trans>
    </p>
    <p>
      <Trans>Niemand ziet wat jij koos.</Trans>
    </p>
    {/* the script takes away what it kept; then the server forgets the rest */}
    <erase-all>
      <form method="post">
        <input type="hidden" name="volgende" value="1" />
        <Button kind="link">
          <Trans>Doet nog iemand mee op dit apparaat? Begin opnieuw</Trans>
        </Button>
      </form>
    </erase-all>
  </Notice>
);

type Props = { readonly joining: Joining; readonly trouble: JoinTrouble | null };

/** Asks whether this card may count along for the group. Pressing is the consent; doing nothing leaves nothing. */
export const JoinNotice = ({ joining, trouble }: Props) => {
  if (joining.counted) return <Counted />;
  return (
    <div className="not-in-print">
      <Notice {...(trouble === null ? {} : { tone: "warning", role: "alert" })}>
        {trouble === null ? (
          <>
            <p className="strong">
              <Trans>Je doet mee met een groep</Trans>
            </p>
            <p>
              <Trans>Je begeleider ziet alleen hoeveel mensen iets kunnen. Niet wie. Jij kiest of je meetelt.</Trans>
            </p>
          </>
        ) : (
          <WhatWentWrong trouble={trouble} />
        )}
        {mayTryAgain(trouble) && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="requestId" value={joining.requestId} />
            <Button>
              <Trans>Tel mijn talenten mee voor de groep. Zonder naam.</Trans>
            </Button>
          </Form>
        )}
      </Notice>
    </div>
  );
};
