import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { FactsLine } from "@techconnect/ui/facts";
import { TileWall } from "@techconnect/ui/tile-wall";
import { useSearchParams } from "react-router";
import { WithGroup } from "../../features/classes/with-group.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { classCodeIn } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { GoOn } from "../../features/talent/go-on.tsx";

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

const Steps = () => (
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
);

const BelowTheButton = ({ classCode }: { readonly classCode: string | undefined }) => (
  <div className="section">
    <FactsLine>
      <Trans>ongeveer 10 minuten</Trans>
      <Trans>zonder account</Trans>
      <Trans>gratis</Trans>
    </FactsLine>
    <Together />
    {classCode === undefined && <WithGroup code={classCode} />}
  </div>
);

/** A wall on its way. */
const tiles = [
  ...(["helping", "solving", "curiosity", "empty"] as const),
  ...(["learning", "teamwork", "empty", "empty"] as const),
  ...(["explaining", "empty", "empty", "empty"] as const),
];

const HowItWorks = () => {
  const { t } = useLingui();
  const classCode = classCodeIn(useSearchParams()[0]);
  return (
    <div className="page beside">
      <PageHead
        title={t`Zo werkt het`}
        description={t`Je krijgt 12 situaties. Je kiest wat jij zou doen. Dan zie je waar je goed in bent.`}
        indexed={classCode === undefined}
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
        {classCode !== undefined && <WithGroup code={classCode} />}
        <Steps />
        <div className="row">
          <FlowLink page="talenten/vraag/1" flow={{ classCode }} button="main">
            <Trans>Begin</Trans>
          </FlowLink>
          <GoOn />
        </div>
        <BelowTheButton classCode={classCode} />
      </div>
      <TileWall tiles={tiles} />
    </div>
  );
};
export default HowItWorks;
