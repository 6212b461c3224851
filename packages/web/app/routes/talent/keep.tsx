import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, buttonClass } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { Form, redirect } from "react-router";
import { renderSVG } from "uqr";
import { PageHead } from "../../features/site/page-head.tsx";
import { forgetJoining } from "../../features/classes/joining.server.ts";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { CopyLink } from "../../features/talent/copy-link.tsx";
import { type Flow, flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { forgetAnswers } from "../../features/talent/kept-on-phone.ts";
import { forgetNeeds } from "../../features/talent/needs.server.ts";
import { originOf } from "../../request/origin-of.server.ts";
import { themeCookie } from "../../request/theme.ts";
import type { Route } from "./+types/keep.ts";

/** The card's own address: answers and chosen talents, nothing else of what somebody told, nor with which group. */
const cardAddress = (origin: string, locale: string, { answers, talents }: Flow) =>
  `${origin}${flowPath(locale, "talenten/kaart", { answers, talents })}`;

export const loader = ({ request, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const flow = flowIn(asked);
  const address = flow && cardAddress(originOf(request), params.lang, flow);
  return { flow, address, code: address && renderSVG(address, { border: 2 }), erased: asked.has("gewist") };
};

/** Forgets everything that we put on this device. */
export const action = async ({ params }: Route.ActionArgs) => {
  const headers = new Headers({ "Clear-Site-Data": '"storage"' });
  headers.append("Set-Cookie", forgetNeeds());
  headers.append("Set-Cookie", forgetJoining());
  headers.append("Set-Cookie", themeCookie("system", false));
  return redirect(`/${params.lang}/bewaren?gewist=1`, { status: 303, headers });
};

/** Browsers without Clear-Site-Data keep what scripts stored; so a script takes it away as well. */
export const clientAction = async ({ serverAction }: Route.ClientActionArgs) => {
  forgetAnswers();
  return serverAction();
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

const EraseAll = () => (
  <section className="section measure" aria-labelledby="erase">
    <h2 id="erase">
      <Trans>Is dit niet jouw telefoon?</Trans>
    </h2>
    <p>
      <Trans>Wis dan alles als je klaar bent. Ook wat je zei over hulp, geld en reizen.</Trans>
    </p>
    <Form method="post">
      <Button kind="quiet">
        <Trans>Wis alles van deze telefoon</Trans>
      </Button>
    </Form>
  </section>
);

const Erased = () => (
  <>
    <h1>
      <Trans>Alles is gewist</Trans>
    </h1>
    <Notice tone="success">
      <p>
        <Trans>Op dit apparaat staat niets meer van jou.</Trans>
      </p>
    </Notice>
    <p>
      <Trans>De pagina’s staan misschien nog in de geschiedenis van de browser. Wis die ook.</Trans>
    </p>
    <p>
      <FlowLink page="">
        <Trans>Naar de voorpagina</Trans>
      </FlowLink>
    </p>
  </>
);

const Keep = ({ loaderData: { flow, address, code, erased } }: Route.ComponentProps) => {
  const { t } = useLingui();
  if (!flow || !address || !code) return <AnswersUnreadable />;
  return (
    <div className="page">
      <PageHead title={erased ? t`Alles is gewist` : t`Bewaar je kaart`} indexed={false} />
      {erased ? (
        <Erased />
      ) : (
        <>
          <KeepCard flow={flow} address={address} code={code} />
          <EraseAll />
        </>
      )}
    </div>
  );
};
export default Keep;
