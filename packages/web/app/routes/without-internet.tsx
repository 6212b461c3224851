import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { type VisitedPage, visitedPagesHere } from "../features/offline/visited-pages-here.ts";
import { arrived, wantedAddress } from "../features/offline/wanted-address.ts";
import { PageHead } from "../features/site/page-head.tsx";
import { FlowLink } from "../features/talent/flow-link.tsx";
import { GoOn } from "../features/talent/go-on.tsx";
import { standsFor } from "../../worker/stands-for.ts";

/** Shows the step of the flow for which this page stands; for any other page its address comes back, to try again. */
const useWanted = (): void => {
  const navigate = useNavigate();
  useEffect(() => {
    const wanted = wantedAddress();
    if (wanted === null) return;
    if (standsFor(new URL(wanted, location.origin).pathname) === "page") {
      history.replaceState(history.state, "", wanted);
      return;
    }
    void Promise.resolve(navigate(wanted, { replace: true })).then(arrived);
  }, [navigate]);
};

const useVisitedPages = (): readonly VisitedPage[] => {
  const [pages, setPages] = useState<readonly VisitedPage[]>([]);
  useEffect(() => {
    visitedPagesHere().then(setPages, () => undefined);
  }, []);
  return pages;
};

/** Pages shown at most: the last ones are those that somebody looks for. */
const most = 12;

const VisitedPages = () => {
  const pages = useVisitedPages();
  if (pages.length === 0) return null;
  return (
    <section className="section" aria-labelledby="visited">
      <h2 id="visited">
        <Trans>Deze pagina’s kun je nu lezen</Trans>
      </h2>
      <ul className="plain-list">
        {pages.slice(0, most).map(({ path, title, locale }) => (
          <li key={path}>
            <a className="link-alone" href={path} lang={locale} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const WithoutInternet = () => {
  const { t } = useLingui();
  useWanted();
  return (
    <div className="reading">
      <PageHead title={t`Deze pagina heeft internet nodig`} indexed={false} />
      <h1>
        <Trans>Deze pagina heeft internet nodig</Trans>
      </h1>
      <p className="lead">
        <Trans>Dat ligt niet aan jou. Heb je weer internet? Probeer het dan opnieuw. Dit kan nu ook:</Trans>
      </p>
      <div className="row">
        <FlowLink page="talenten/vraag/1" button="main">
          <Trans>Ontdek je talenten</Trans>
        </FlowLink>
        <GoOn />
      </div>
      <VisitedPages />
    </div>
  );
};
export default WithoutInternet;
