import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { Link } from "react-router";
import { type Flow, flowPath } from "../talent/flow-in-address.ts";
import { useLocale } from "../../request/use-locale.ts";

/** Nothing within reach, or nothing at all: three things that can be done now. */
export const NothingNear = ({ flow, nothingAtAll }: { readonly flow: Flow; readonly nothingAtAll: boolean }) => {
  const locale = useLocale();
  return (
    <Notice>
      <p className="strong">
        {nothingAtAll ? (
          <Trans>Nu is hier niets dat we kunnen laten zien. Dit kan wel:</Trans>
        ) : (
          <Trans>Dicht bij jou is nu niets. Dit kan wel:</Trans>
        )}
      </p>
      <ul>
        <li>
          <Link to={`/${locale}/leren`}>
            <Trans>Leer online: bekijk alle opleidingen</Trans>
          </Link>
        </li>
        <li>
          <Link to={flowPath(locale, "talenten/wat-heb-jij-nodig", flow)}>
            <Trans>Zoek verder weg: verander je reistijd</Trans>
          </Link>
        </li>
        <li>
          <Link to={`/${locale}/hulp`}>
            <Trans>Praat met iemand die meedenkt</Trans>
          </Link>
        </li>
      </ul>
    </Notice>
  );
};
