import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Tile, type TilePattern } from "@techconnect/ui/tile";
import type { ReactNode } from "react";
import { Link } from "react-router";

type StepProps = { readonly tile: TilePattern; readonly title: ReactNode; readonly children: ReactNode };

const Step = ({ tile, title, children }: StepProps) => (
  <li>
    <Tile pattern={tile} size="medium" />
    <h3>{title}</h3>
    <p>{children}</p>
  </li>
);

/** What happens after the button, before anybody presses it. */
export const ThreeSteps = () => {
  const { locale } = useLingui().i18n;
  return (
    <section className="landing__inner landing__part" aria-labelledby="steps">
      <h2 id="steps">
        <Trans>Zo werkt het</Trans>
      </h2>
      <ol className="landing__steps">
        <Step tile="initiative" title={<Trans>Kies wat jij zou doen</Trans>}>
          <Trans>Je krijgt 12 situaties uit het gewone leven. Er is geen goed of fout.</Trans>
        </Step>
        <Step tile="curiosity" title={<Trans>Zie wat je goed kunt</Trans>}>
          <Trans>Je krijgt drie of vier talenten, in gewone woorden. Jij bepaalt of het klopt.</Trans>
        </Step>
        <Step tile="teamwork" title={<Trans>Bekijk wat bij je past</Trans>}>
          <Trans>Je ziet werk, opleidingen en vacatures. Ook waar je hulp krijgt met geld, opvang of een laptop.</Trans>
        </Step>
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
