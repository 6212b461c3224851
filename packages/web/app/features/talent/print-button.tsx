import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Icon } from "@techconnect/ui/icon";

/** Prints the page; without JavaScript it says how the browser does. */
export const PrintButton = () => (
  <print-button>
    <Button type="button" data-part="print" hidden>
      <Icon name="print" />
      <Trans>Print deze pagina</Trans>
    </Button>
    <p data-part="how">
      <Trans>Kies “Afdrukken” of “Print” in het menu van je browser.</Trans>
    </p>
  </print-button>
);
