import { Trans, useLingui } from "@lingui/react/macro";
import { isRouteErrorResponse, useLocation } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { PageHead } from "./page-head.tsx";
import { ThreeWaysOn } from "./three-ways-on.tsx";

const NotHere = () => {
  const { t } = useLingui();
  return (
    <>
      <PageHead title={t`Deze pagina bestaat niet`} indexed={false} />
      <h1>
        <Trans>Deze pagina bestaat niet (meer)</Trans>
      </h1>
      <p className="lead">
        <Trans>Dat ligt niet aan jou. Zoek hieronder, of kies waar je heen wilt.</Trans>
      </p>
      <SearchForm id="q" name={t`Zoek wat je hier wilde vinden`} />
      <ThreeWaysOn />
    </>
  );
};

const TryAgain = () => {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  return (
    <>
      <PageHead title={t`Even geduld`} indexed={false} />
      <h1>
        <Trans>Het lukt ons nu even niet</Trans>
      </h1>
      <p className="lead">
        <Trans>Er ging iets mis bij ons. Jouw antwoorden zijn er nog. Probeer het opnieuw.</Trans>
      </p>
      <p>
        <a className="button" href={`${pathname}${search}`}>
          <Trans>Probeer het opnieuw</Trans>
        </a>
      </p>
    </>
  );
};

const FromElsewhere = () => {
  const { t } = useLingui();
  return (
    <>
      <PageHead title={t`Dat kan hier niet`} indexed={false} />
      <h1>
        <Trans>Dit formulier kwam van een andere website</Trans>
      </h1>
      <p className="lead">
        <Trans>Daarom hebben we er niets mee gedaan. Vul het formulier hier op de website in.</Trans>
      </p>
      <ThreeWaysOn />
    </>
  );
};

const OurFault = () => {
  const { t } = useLingui();
  const { requestId } = usePageState();
  return (
    <>
      <PageHead title={t`Er ging iets mis`} indexed={false} />
      <h1>
        <Trans>Er ging iets mis bij ons</Trans>
      </h1>
      <p className="lead">
        <Trans>Dat ligt niet aan jou. Probeer het later nog een keer.</Trans>
      </p>
      {requestId === "" ? null : (
        <p className="soft">
          <Trans>
            Vraag je iemand om hulp? Noem dan deze code: <code dir="ltr">{requestId}</code>
          </Trans>
        </p>
      )}
      <ThreeWaysOn />
    </>
  );
};

const pages: Readonly<Record<number, typeof NotHere>> = { 403: FromElsewhere, 404: NotHere, 503: TryAgain };

/** What somebody sees when a page cannot be shown: why, in plain words, and what can be done now. */
export const ProblemPage = ({ error }: { readonly error: unknown }) => {
  const Page = (isRouteErrorResponse(error) ? pages[error.status] : undefined) ?? OurFault;
  return (
    <div className="reading">
      <Page />
    </div>
  );
};
