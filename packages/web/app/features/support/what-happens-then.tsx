import { Trans } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";

/** What one may expect after the form, so that nobody sends it into the dark. */
export const WhatHappensThen = () => (
  <section aria-labelledby="then">
    <h2 id="then">
      <Trans>En dan?</Trans>
    </h2>
    <ol className="signs">
      <li>
        <Tile pattern="helping" size="small" />
        <p>
          <Trans>Binnen twee werkdagen belt of mailt iemand jou. In de taal die je kiest, als dat kan.</Trans>
        </p>
      </li>
      <li>
        <Tile pattern="teamwork" size="small" />
        <p>
          <Trans>Je vertelt wat je zoekt. Je hoeft niets te bewijzen en niets te beslissen.</Trans>
        </p>
      </li>
      <li>
        <Tile pattern="initiative" size="small" />
        <p>
          <Trans>Samen kies je één kleine stap. Bijvoorbeeld een middag kijken bij een opleiding.</Trans>
        </p>
      </li>
    </ol>
  </section>
);
