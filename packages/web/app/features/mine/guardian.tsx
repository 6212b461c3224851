import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { PageHead } from "../site/page-head.tsx";
import { ThreeWaysOn } from "../site/three-ways-on.tsx";
import { useFormats } from "../site/use-formats.ts";
import { useLocale } from "../../request/use-locale.ts";
import type { AskedOfGuardian } from "./guardian.query.ts";

const WhatYouSaid = ({ verdict, answeredAt }: AskedOfGuardian) => {
  const { moment } = useFormats();
  if (verdict === null || answeredAt === null) return null;
  return (
    <Notice tone="success" role="alert">
      <p>
        {verdict === "AGREE" ? (
          <Trans>Je zei ja op {moment(answeredAt)}. Dank je wel.</Trans>
        ) : (
          <Trans>Je zei nee op {moment(answeredAt)}. Er wordt niets bewaard en niets gedeeld.</Trans>
        )}
      </p>
      <p>
        <Trans>Met deze link kun je dat later veranderen. Bewaar de mail dus.</Trans>
      </p>
    </Notice>
  );
};

const WhatItIsAbout = ({ texts }: Pick<AskedOfGuardian, "texts">) => (
  <>
    <p className="lead">
      <Trans>Iemand onder de 16 noemt jou als ouder of voogd. Die wil een account gebruiken op TechConnect.</Trans>
    </p>
    <p>
      <Trans>
        Op deze website ontdekken mensen wat ze kunnen. Ze vinden er werk en opleidingen in de techniek. Het is gratis.
      </Trans>
    </p>
    <h2>
      <Trans>Zeg je ja? Dan mag je kind zelf hiervoor kiezen:</Trans>
    </h2>
    <ul>
      {texts.map(({ purpose, text }) => (
        <li key={purpose}>{text}</li>
      ))}
    </ul>
    <p>
      <Trans>“Je” is hier je kind. Jij ziet niets van wat je kind invult.</Trans>
    </p>
    <p>
      <Trans>Zeg je nee? Dan kan je kind alles bekijken, maar we bewaren niets in een account.</Trans>
    </p>
  </>
);

const Answer = ({ verdict, expiresAt }: AskedOfGuardian) => {
  const { moment } = useFormats();
  return (
    <form method="post" className="section stack">
      {verdict === null && (
        <p>
          <Trans>Je kunt kiezen tot {moment(expiresAt)}.</Trans>
        </p>
      )}
      <div className="row">
        {verdict !== "AGREE" && (
          <Button name="verdict" value="AGREE">
            <Trans>Ja, dat mag</Trans>
          </Button>
        )}
        {verdict !== "REFUSE" && (
          <Button kind="quiet" name="verdict" value="REFUSE">
            {verdict === "AGREE" ? <Trans>Ik trek mijn ja in</Trans> : <Trans>Nee, liever niet</Trans>}
          </Button>
        )}
      </div>
    </form>
  );
};

type Props = { readonly asked: AskedOfGuardian; readonly troubled: boolean };

/** What a parent or guardian is asked. It shows nothing of the child. */
export const Guardian = ({ asked, troubled }: Props) => {
  const { t } = useLingui();
  return (
    <div className="reading prose">
      <PageHead title={t`Geef je toestemming?`} indexed={false} />
      <h1>
        <Trans>Geef je toestemming?</Trans>
      </h1>
      {troubled && (
        <Notice tone="error" role="alert">
          <p>
            <Trans>Er ging iets mis bij ons. Probeer het opnieuw.</Trans>
          </p>
        </Notice>
      )}
      <WhatYouSaid {...asked} />
      <div className="section">
        <WhatItIsAbout texts={asked.texts} />
      </div>
      <Answer {...asked} />
      <p className="section">
        <a href={`/${useLocale()}/privacy`}>
          <Trans>Privacy in gewone woorden</Trans>
        </a>
      </p>
    </div>
  );
};

/** A link of nobody, and one that is over, look the same. */
export const NothingAsked = () => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Deze link werkt niet meer`} indexed={false} />
      <h1>
        <Trans>Deze link werkt niet meer</Trans>
      </h1>
      <p className="lead">
        <Trans>Misschien is hij te oud, of is er een nieuwe mail. Kijk of je die hebt.</Trans>
      </p>
      <p>
        <Trans>Anders kan je kind het opnieuw vragen, in het eigen account. Jij hoeft niets te doen.</Trans>
      </p>
      <ThreeWaysOn />
    </div>
  );
};
