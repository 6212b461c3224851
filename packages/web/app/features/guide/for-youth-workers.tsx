import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Link } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";
import { forReader } from "./reader.ts";
import { shortestFirst, withoutDiploma } from "./route-facts.ts";
import { RouteLine } from "./route-line.tsx";
import { shareAddresses } from "./share-address.ts";
import { StepsTo } from "./steps-to.tsx";
import type { Told } from "./told.query.ts";

const ShortestWays = ({ told }: { readonly told: Told }) => {
  const { i18n } = useLingui();
  const open = told.courses.edges.map(({ node }) => node).filter(withoutDiploma);
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>De kortste weg zonder diploma</Trans>
      </h3>
      {open.length === 0 ? (
        <>
          <p>
            <Trans>Zonder diploma is er nu geen opleiding open. Zo kan het in stappen:</Trans>
          </p>
          <StepsTo steps={told.none.steps} />
        </>
      ) : (
        <ul className="plain-list">
          {shortestFirst(open)
            .slice(0, 3)
            .map((course) => (
              <RouteLine key={course.id} course={course} />
            ))}
        </ul>
      )}
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/hulp`}>
          <Trans>Bel of ga samen langs: praat met iemand</Trans>
        </Link>
      </p>
    </div>
  );
};

const ShareIt = ({ told: { slug, title, summary } }: { readonly told: Told }) => {
  const { i18n } = useLingui();
  const { origin } = usePageState();
  const path = forReader(`/${i18n.locale}/werk/${slug}`, { audience: null, schooling: "NONE" });
  const address = `${origin}${path}`;
  const { whatsapp, sms } = shareAddresses(`${title}. ${summary} ${address}`);
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Deel dit met één link</Trans>
      </h3>
      <p>
        <Trans>De link opent de pagina voor de jongere zelf. Er gaat niets over jou of de jongere mee.</Trans>
      </p>
      <div className="row">
        <a className={buttonClass()} href={whatsapp} rel="external noreferrer">
          <Trans>Deel via WhatsApp</Trans>
        </a>
        <a className={buttonClass("quiet")} href={sms}>
          <Trans>Deel via sms</Trans>
        </a>
      </div>
      <p className="small told__address">
        <bdi dir="ltr" lang="nl">
          {address}
        </bdi>
      </p>
    </div>
  );
};

/** The page as a youth worker needs it on the street: the shortest ways in, and one link to send. */
export const ForYouthWorkers = ({ told }: { readonly told: Told }) => (
  <section className="section told" aria-labelledby="told">
    <h2 id="told">
      <Trans>Voor jongerenwerkers</Trans>
    </h2>
    <div className="told__columns">
      <ShortestWays told={told} />
      <ShareIt told={told} />
    </div>
  </section>
);
