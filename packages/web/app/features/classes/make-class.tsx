import "./classes.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { PageHead } from "../site/page-head.tsx";
import { HowItGoes } from "./how-it-goes.tsx";
import { type MakeAnswer, MakeForm, makeMessages } from "./make-form.tsx";

type Props = { readonly requestId: string; readonly answer: MakeAnswer | undefined };

/** Where a counsellor makes a code for a group. */
export const MakeClass = ({ requestId, answer }: Props) => {
  const { t, i18n } = useLingui();
  const wrong = answer?.wrong ?? [];
  return (
    <div className="page">
      <PageHead title={t`Een code voor je groep`} indexed={false} />
      {wrong.length > 0 && (
        <ErrorSummary
          title={t`Kijk dit nog even na`}
          errors={wrong.map((field) => ({ field, message: i18n._(makeMessages[field]) }))}
        />
      )}
      <h1>
        <Trans>Een code voor je groep</Trans>
      </h1>
      <p className="lead measure">
        <Trans>
          Iedereen doet de 12 vragen op een eigen apparaat. Zonder account en zonder naam. Jij ziet wat de groep samen
          kan.
        </Trans>
      </p>
      <div className="beside beside--even">
        <section className="card" aria-labelledby="make">
          <h2 id="make">
            <Trans>Maak een code</Trans>
          </h2>
          <MakeForm requestId={requestId} answer={answer} />
        </section>
        <HowItGoes />
      </div>
    </div>
  );
};
