import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { renderSVG } from "uqr";
import { EraseForm } from "../../features/offline/erase-form.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { CopyLink } from "../../features/talent/copy-link.tsx";
import { type Flow, flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { KeepOnPhone } from "../../features/talent/keep-on-phone.tsx";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/keep.ts";

/** The card's own address: answers and chosen talents, nothing else of what somebody told, nor with which group. */
const cardAddress = (origin: string, locale: string, { answers, talents }: Flow) =>
  `${origin}${flowPath(locale, "talenten/kaart", { answers, talents })}`;

export const loader = ({ request, params }: Route.LoaderArgs) => {
  const flow = flowIn(new URL(request.url).searchParams);
  const address = flow && cardAddress(originOf(request), params.lang, flow);
  return { flow, address, code: address && renderSVG(address, { border: 2 }) };
};

const Send = ({ address }: { readonly address: string }) => {
  const { t } = useLingui();
  const text = t`Mijn talentenkaart: ${address}`;
  const subject = t`Mijn talentenkaart`;
  return (
    <ul className="row plain-list">
      <li>
        <a className={buttonClass("quiet")} href={`https://wa.me/?text=${encodeURIComponent(text)}`} rel="noreferrer">
          <Trans>Stuur met WhatsApp</Trans>
        </a>
      </li>
      <li>
        <a
          className={buttonClass("quiet")}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
        >
          <Trans>Stuur met e-mail</Trans>
        </a>
      </li>
    </ul>
  );
};

type KeepProps = { readonly flow: Flow; readonly address: string; readonly code: string };

const WhatTheLinkHolds = () => (
  <>
    <p className="lead">
      <Trans>Je kaart zit in deze link. Stuur hem naar jezelf. Dan heb je geen wachtwoord nodig.</Trans>
    </p>
    <p className="soft">
      <Trans>In de link staan alleen je antwoorden op de 12 vragen. Niet je naam, en niet wat jij nodig hebt.</Trans>
    </p>
  </>
);

const KeepCard = ({ flow, address, code }: KeepProps) => (
  <>
    <h1>
      <Trans>Bewaar je kaart</Trans>
    </h1>
    <WhatTheLinkHolds />
    <div className="beside">
      <div className="stack stack--wide">
        <CopyLink address={address} />
        <Send address={address} />
        <KeepOnPhone flow={flow} look="quiet" />
        <div>
          <FlowLink page="talenten/kaart/print" flow={flow}>
            <Trans>Print je kaart op één blad papier</Trans>
          </FlowLink>
          <br />
          <FlowLink page="talenten/kaart" flow={flow}>
            <Trans>Terug naar je kaart</Trans>
          </FlowLink>
        </div>
      </div>
      <figure>
        {/* the same link as beside it, for another camera: nothing to read out */}
        <div className="keep__code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: code }} />
        <figcaption className="soft small">
          <Trans>Of scan deze code met een andere telefoon.</Trans>
        </figcaption>
      </figure>
    </div>
  </>
);

const Keep = ({ loaderData: { flow, address, code } }: Route.ComponentProps) => {
  const { t } = useLingui();
  if (!flow || !address || !code) return <AnswersUnreadable />;
  return (
    <div className="page">
      <PageHead title={t`Bewaar je kaart`} indexed={false} />
      <KeepCard flow={flow} address={address} code={code} />
      <section className="section measure" aria-labelledby="erase">
        <h2 id="erase">
          <Trans>Is dit niet jouw telefoon?</Trans>
        </h2>
        <EraseForm />
      </section>
    </div>
  );
};
export default Keep;
