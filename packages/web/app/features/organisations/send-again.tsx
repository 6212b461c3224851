import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { PageHead } from "../site/page-head.tsx";
import { TroubleNotice } from "./trouble.tsx";

/** A form that somebody sent after they were signed out: all of it, to send again. */
export const SendAgain = ({ sent }: { readonly sent: Readonly<Record<string, string>> }) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Log weer in`} indexed={false} />
      <h1>
        <Trans>Log weer in</Trans>
      </h1>
      <form method="post" className="stack">
        <TroubleNotice kind="NotSignedIn" />
        {Object.entries(sent).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <Button>
            <Trans>Verstuur wat ik invulde</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
};
