import "../../styles/support.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { PageHead } from "../site/page-head.tsx";
import { useFormats } from "../site/use-formats.ts";

const WhatWeKeep = ({ token }: { readonly token: string }) => {
  const { i18n } = useLingui();
  return (
    <section className="section" aria-labelledby="kept">
      <h2 id="kept">
        <Trans>Wat we van je bewaren</Trans>
      </h2>
      <p>
        <Trans>
          Je voornaam, je nummer of adres, wanneer je tijd hebt en welke taal je spreekt. Meer niet. Na 30 dagen wissen
          we het vanzelf.
        </Trans>
      </p>
      <p>
        <a className="button button--quiet" href={`/${i18n.locale}/verzoek/${encodeURIComponent(token)}`}>
          <Trans>Bekijk of wis je gegevens</Trans>
        </a>
      </p>
      <p className="soft">
        <Trans>Bewaar die pagina als je later iets wilt wissen. Alleen met die link kom je erbij.</Trans>
      </p>
    </section>
  );
};

type Props = { readonly answerBefore: string; readonly token: string };

/** After the form: it worked, before when somebody calls, and what we keep. */
export const CallRequested = ({ answerBefore, token }: Props) => {
  const { t } = useLingui();
  const { moment } = useFormats();
  return (
    <div className="reading">
      <PageHead title={t`Gelukt`} indexed={false} />
      <h1>
        <Trans>Gelukt</Trans>
      </h1>
      <Notice tone="success">
        <p className="lead">
          <Trans>
            We nemen contact met je op voor <time dateTime={answerBefore}>{moment(answerBefore)}</time>.
          </Trans>
        </p>
        <p>
          <Trans>Je hoeft nu niets te doen.</Trans>
        </p>
      </Notice>
      <WhatWeKeep token={token} />
    </div>
  );
};
