import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { loadMyData } from "../../features/mine/load-my-data.server.ts";
import { MyDataSections } from "../../features/mine/my-data.tsx";
import { withdrawConsent } from "../../features/mine/withdraw-consent.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { unavailable } from "../../request/page-errors.ts";
import type { Route } from "./+types/my-data.ts";

/** In the address after withdrawing; says so, and does nothing. */
const withdrawn = "ingetrokken";

export const loader = async ({ request, context }: Route.LoaderArgs) =>
  mustBeSignedIn(request, await loadMyData(clientOf(request, context)));

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  try {
    await withdrawConsent(clientOf(request, context), await request.formData());
    return redirect(`/${params.lang}/account/gegevens?${withdrawn}=1`, 303);
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};

const MyData = ({ loaderData }: Route.ComponentProps) => {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  return (
    <div className="page">
      <PageHead title={t`Mijn gegevens en toestemming`} indexed={false} />
      <h1>
        <Trans>Mijn gegevens en toestemming</Trans>
      </h1>
      {parameters.has(withdrawn) && (
        <Notice tone="success" role="alert">
          <p>
            <Trans>Ingetrokken. We doen er vanaf nu niets meer mee.</Trans>
          </p>
        </Notice>
      )}
      <p className="lead">
        <Trans>Dit is alles wat we van je bewaren. Je kunt het meenemen of wissen.</Trans>
      </p>
      <MyDataSections data={loaderData} />
    </div>
  );
};
export default MyData;
