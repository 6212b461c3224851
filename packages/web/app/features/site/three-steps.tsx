import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { buttonClass } from "@techconnect/ui/button";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";

/** What happens after the button, before anybody presses it. */
export const ThreeSteps = () => {
  const { locale } = useLingui().i18n;
  return (
    <section className="landing__inner landing__part" aria-labelledby="steps">
      <h2 id="steps">
        <Trans>Zo werkt het</Trans>
      </h2>
      <ol className="steps">
        <li>
          <Tile pattern="initiative" size="medium" />
          <h3>
            <Trans>Kies wat jij zou doen</Trans>
          </h3>
          <p>
            <Trans>Je krijgt 12 situaties uit het gewone leven. Er is geen goed of fout.</Trans>
          </p>
        </li>
        <li>
          <Tile pattern="curiosity" size="medium" />
          <h3>
            <Trans>Zie wat je goed kunt</Trans>
          </h3>
          <p>
            <Trans>Je krijgt drie of vier talenten, in gewone woorden. Jij bepaalt of het klopt.</Trans>
          </p>
        </li>
        <li>
          <Tile pattern="teamwork" size="medium" />
          <h3>
            <Trans>Bekijk wat bij je past</Trans>
          </h3>
          <p>
            <Trans>
              Je ziet werk, opleidingen en vacatures. Ook waar je hulp krijgt met geld, opvang of een laptop.
            </Trans>
          </p>
        </li>
      </ol>
      <div className="row">
        <Link className={buttonClass()} to={`/${locale}/talenten`}>
          <Trans>Begin met de eerste stap</Trans>
        </Link>
        <Link className="link-alone" to={`/${locale}/hulp`}>
          <Trans>Liever eerst met iemand praten?</Trans>
        </Link>
      </div>
    </section>
  );
};
