import { Trans } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";

/** What a counsellor may expect, and what not. */
export const HowItGoes = () => (
  <section aria-labelledby="how">
    <h2 id="how">
      <Trans>Zo gaat het</Trans>
    </h2>
    <ol className="signs">
      <li>
        <Tile pattern="organising" size="small" />
        <p>
          <Trans>Je krijgt een code en kaartjes om te printen. De code zet je op het bord.</Trans>
        </p>
      </li>
      <li>
        <Tile pattern="curiosity" size="small" />
        <p>
          <Trans>
            Ieder doet de vragen en krijgt een eigen kaart. Daarna kiest ieder zelf of zijn talenten meetellen.
          </Trans>
        </p>
      </li>
      <li>
        <Tile pattern="teamwork" size="small" />
        <p>
          <Trans>Vanaf 10 mensen zie jij wat de groep kan. Je ziet nooit wie wat koos.</Trans>
        </p>
      </li>
      <li>
        <Tile pattern="explaining" size="small" />
        <p>
          <Trans>Je krijgt vragen om samen over te praten, en werk dat erbij past.</Trans>
        </p>
      </li>
    </ol>
  </section>
);
