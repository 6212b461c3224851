import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { FactsLine } from "@techconnect/ui/facts";
import { TileWall } from "@techconnect/ui/tile-wall";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { PageHead } from "../../features/site/page-head.tsx";
import { flowPath, questionPath } from "../../features/talent/flow-in-address.ts";
import { keptAnswers } from "../../features/talent/kept-on-phone.ts";
import { useLocale } from "../../request/use-locale.ts";

/** For who stopped half-way on this phone. */
const GoOn = () => {
  const locale = useLocale();
  const [answers, setAnswers] = useState<string | null>(null);
  useEffect(() => setAnswers(keptAnswers()), []);
  if (answers === null) return null;
  const next = answers.length + 1;
  return answers.length < 12 ? (
    <Link className={buttonClass("quiet")} to={questionPath(locale, next, { answers })}>
      <Trans>Ga verder bij vraag {next}</Trans>
    </Link>
  ) : (
    <Link className={buttonClass("quiet")} to={flowPath(locale, "talenten/kaart", { answers })}>
      <Trans>Bekijk je kaart</Trans>
    </Link>
  );
};

const Together = () => (
  <Disclosure summary={<Trans>Ik doe dit samen met iemand</Trans>}>
    <p>
      <Trans>Dat is prima. Lees de vragen samen. Praat erover.</Trans>
    </p>
    <p>
      <Trans>Jij kiest het antwoord. Het gaat om wat jij zou doen.</Trans>
    </p>
  </Disclosure>
);

const HowItWorks = () => {
  const { t, i18n } = useLingui();
  return (
    <div className="page beside">
      <PageHead
        title={t`Zo werkt het`}
        description={t`Je krijgt 12 situaties. Je kiest wat jij zou doen. Dan zie je waar je goed in bent.`}
      />
      <div>
        <h1>
          <Trans>Zo werkt het</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Je krijgt 12 situaties. Je kiest wat jij zou doen. Er is geen goed of fout. We bewaren je antwoorden niet.
          </Trans>
        </p>
        <ol className="steps">
          <li>
            <p>
              <Trans>Je kiest 12 keer wat jij zou doen.</Trans>
            </p>
          </li>
          <li>
            <p>
              <Trans>Je ziet waar je goed in bent. Jij bepaalt of het klopt.</Trans>
            </p>
          </li>
          <li>
            <p>
              <Trans>Je ziet werk en opleidingen die bij je passen.</Trans>
            </p>
          </li>
        </ol>
        <div className="row">
          <Link className={buttonClass()} to={questionPath(i18n.locale, 1, {})}>
            <Trans>Begin</Trans>
          </Link>
          <GoOn />
        </div>
        <div className="section">
          <FactsLine>
            <Trans>ongeveer 10 minuten</Trans>
            <Trans>zonder account</Trans>
            <Trans>gratis</Trans>
          </FactsLine>
          <Together />
        </div>
      </div>
      <TileWall
        tiles={[
          "helping",
          "solving",
          "curiosity",
          "empty",
          "learning",
          "teamwork",
          "empty",
          "empty",
          "explaining",
          "empty",
          "empty",
          "empty",
        ]}
      />
    </div>
  );
};
export default HowItWorks;
