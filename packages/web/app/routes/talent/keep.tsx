import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import type { ReactNode } from "react";
import { data, redirect } from "react-router";
import { renderSVG } from "uqr";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { keepCardInAccount } from "../../features/mine/keep-card.server.ts";
import { KeepInAccount, ToKeepInAccount } from "../../features/mine/keep-in-account.tsx";
import { loadKeeping } from "../../features/mine/load-keeping.server.ts";
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

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const flow = flowIn(new URL(request.url).searchParams);
  if (!flow) return null;
  const address = cardAddress(originOf(request), params.lang, flow);
  const keeping = await loadKeeping(() => clientOf(request, context), request, flow);
  return { flow, address, code: renderSVG(address, { border: 2 }), keeping };
};

/** Keeps the card in the account of whoever is signed in and pressed the button. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const flow = flowIn(new URL(request.url).searchParams);
  if (!flow) return redirect(`/${params.lang}/talenten`, 303);
  const answer = await keepCardInAccount(clientOf(request, context), request, flow, await request.formData());
  if (answer.next === "sign-in") return mustBeSignedIn<never>(request, null);
  if (answer.next === "say-age") {
    const after = new URLSearchParams({ verder: flowPath(params.lang, "bewaren", { ...flow, classCode: undefined }) });
    return redirect(`/${params.lang}/account/leeftijd?${after}`, 303);
  }
  if (answer.next === "again") return data(answer, { status: answer.trouble === "unavailable" ? 503 : 400 });
  const page = `/${params.lang}/account?mijn=${answer.listIsFull ? "kaart-zonder-lijst" : "kaart"}`;
  return redirect(page, { status: 303, headers: withCookies(...answer.forgets) });
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

type KeepProps = {
  readonly flow: Flow;
  readonly address: string;
  readonly code: string;
  /** Stands below the title. */
  readonly children: ReactNode;
};

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

const KeepCard = ({ flow, address, code, children }: KeepProps) => (
  <>
    <h1>
      <Trans>Bewaar je kaart</Trans>
    </h1>
    {children}
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

const Keep = ({ loaderData, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  if (loaderData === null) return <AnswersUnreadable />;
  const { flow, address, code, keeping } = loaderData;
  return (
    <div className="page">
      <PageHead title={t`Bewaar je kaart`} indexed={false} />
      <KeepCard flow={flow} address={address} code={code}>
        <ToKeepInAccount keeping={keeping} />
      </KeepCard>
      <KeepInAccount keeping={keeping} flow={flow} again={actionData ?? undefined} />
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
