import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Icon } from "@techconnect/ui/icon";
import { useEffect, useState } from "react";

/** Prints the page; without JavaScript it says how the browser does. */
export const PrintButton = () => {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? (
    <Button type="button" onClick={() => window.print()}>
      <Icon name="print" />
      <Trans>Print deze pagina</Trans>
    </Button>
  ) : (
    <p>
      <Trans>Kies “Afdrukken” of “Print” in het menu van je browser.</Trans>
    </p>
  );
};
