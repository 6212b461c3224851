import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { redirect } from "react-router";
import { forgetJoining } from "../features/classes/joining.server.ts";
import { EraseForm } from "../features/offline/erase-form.tsx";
import { PageHead } from "../features/site/page-head.tsx";
import { forgetHelperCode } from "../features/helpers/helper-code.server.ts";
import { dropCallResult } from "../features/support/call-result.server.ts";
import { forgetSaved } from "../features/saved/saved.server.ts";
import { forgetNeeds } from "../features/talent/needs.server.ts";
import { forgetPast } from "../features/talent/past.server.ts";
import { themeCookie } from "../request/theme.ts";
import { useLocale } from "../request/use-locale.ts";
import type { Route } from "./+types/erase.ts";

/** In the address after erasing; says so, and does nothing. */
const erased = "gewist";

export const loader = ({ request }: Route.LoaderArgs) => ({ done: new URL(request.url).searchParams.has(erased) });

/** Forgets everything that we put on this device. */
export const action = async ({ params }: Route.ActionArgs) => {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "cookies", "storage"' });
  // by name too: not every browser knows the header
  for (const cookie of [
    forgetNeeds(),
    forgetPast(),
    forgetSaved(),
    dropCallResult(),
    forgetJoining(),
    forgetHelperCode(),
    themeCookie("system", false),
  ])
    headers.append("Set-Cookie", cookie);
  return redirect(`/${params.lang}/wissen?${erased}=1`, { status: 303, headers });
};

const Done = () => {
  const locale = useLocale();
  return (
    // marked, so that the script puts nothing back
    <div data-erased="">
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
        <a className="link-alone" href={`/${locale}`}>
          <Trans>Naar de voorpagina</Trans>
        </a>
      </p>
    </div>
  );
};

const Ask = () => (
  <>
    <h1>
      <Trans>Wis alles van deze telefoon</Trans>
    </h1>
    <p className="lead">
      <Trans>Is dit niet jouw telefoon? Of wil je opnieuw beginnen?</Trans>
    </p>
    <EraseForm />
  </>
);

const Erase = ({ loaderData: { done } }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={done ? t`Alles is gewist` : t`Wis alles van deze telefoon`} indexed={false} />
      {done ? <Done /> : <Ask />}
    </div>
  );
};
export default Erase;
