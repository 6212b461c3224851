import "../features/matching/matches.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { Link, redirect } from "react-router";
import { clientOf } from "../apollo/request-client.server.ts";
import { isNothingNear } from "../features/matching/is-nothing-near.ts";
import { kindIn } from "../features/matching/kinds.ts";
import { loadMatches } from "../features/matching/load-matches.server.ts";
import { useMatches } from "../features/matching/match.tsx";
import { MatchGroups } from "../features/matching/match-groups.tsx";
import { MatchTabs } from "../features/matching/match-tabs.tsx";
import { ToldBefore } from "../features/matching/told-before.tsx";
import { NothingNear } from "../features/matching/nothing-near.tsx";
import { PageHead } from "../features/site/page-head.tsx";
import { answeredIn, type Flow, flowIn } from "../features/talent/flow-in-address.ts";
import { FlowLink } from "../features/talent/flow-link.tsx";
import { KeepOnPhone } from "../features/talent/keep-on-phone.tsx";
import { keepPast, keptPast } from "../features/talent/past.server.ts";
import { useLocale } from "../request/use-locale.ts";
import type { Route } from "./+types/matches.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const flow = flowIn(asked);
  const kind = kindIn(asked);
  const loaded = flow && (await loadMatches(clientOf(request, context), request, flow, kind));
  if (!flow || !loaded) throw redirect(`/${params.lang}/talenten`);
  return { flow, kind, ...loaded };
};

/** Takes back something that somebody did before; the list is then another one. */
export const action = async ({ request }: Route.ActionArgs) => {
  const { told, left } = await keptPast(request);
  const away = (await request.formData()).get("away");
  const { pathname, search } = new URL(request.url);
  return redirect(`${pathname}${search}`, {
    status: 303,
    headers: { "Set-Cookie": await keepPast({ told: told.filter(({ id }) => id !== away), left }) },
  });
};

const LittleKnown = ({ flow }: { readonly flow: Flow }) => {
  return (
    <Notice>
      <p>
        <Trans>
          We weten nog weinig van je. Daarom staat hier van alles wat. Beantwoord een paar vragen, dan past het beter.
        </Trans>
      </p>
      <p>
        <FlowLink page="talenten/vraag/1" flow={flow}>
          <Trans>Beantwoord een paar vragen</Trans>
        </FlowLink>
      </p>
    </Notice>
  );
};

/** Who made the list, and what else can be done. */
const BelowTheList = ({ flow, toldBefore }: { readonly flow: Flow; readonly toldBefore: boolean }) => {
  const locale = useLocale();
  return (
    <div className="section stack measure">
      <KeepOnPhone flow={flow} look="quiet" page />
      <p className="strong">
        <Trans>Een computer maakt deze lijst. Jij kiest.</Trans>
      </p>
      <ul className="plain-list">
        <li>
          <FlowLink page="talenten/kaart" flow={flow}>
            <Trans>Terug naar je kaart</Trans>
          </FlowLink>
        </li>
        {!toldBefore && (
          <li>
            <FlowLink page="talenten/gedaan" flow={flow}>
              <Trans>Vertel wat je al gedaan hebt</Trans>
            </FlowLink>
          </li>
        )}
        <li>
          <FlowLink page="talenten/wat-heb-jij-nodig" flow={flow}>
            <Trans>Verander wat jij nodig hebt</Trans>
          </FlowLink>
        </li>
        <li>
          <FlowLink page="bewaren" flow={flow}>
            <Trans>Bewaar of deel je kaart</Trans>
          </FlowLink>
        </li>
        <li>
          <Link className="link-alone" to={`/${locale}/hulp`}>
            <Trans>Praat met iemand</Trans>
          </Link>
        </li>
      </ul>
    </div>
  );
};

const MatchesPage = ({ loaderData }: Route.ComponentProps) => {
  const { flow, kind, suggestions, travelMinutes, told } = loaderData;
  const { t } = useLingui();
  const matches = useMatches(suggestions);
  const titles = {
    werk: t`Werk dat bij jou past`,
    opleidingen: t`Opleidingen die bij jou passen`,
    vacatures: t`Vacatures die bij jou passen`,
  };
  const unknown = answeredIn(flow.answers) === 0 && flow.talents.length === 0 && told.length === 0;
  const far = isNothingNear(matches, travelMinutes);
  return (
    <div className="page">
      <PageHead title={titles[kind]} indexed={false} />
      <h1>{titles[kind]}</h1>
      <MatchTabs flow={flow} open={kind} />
      <div className="stack stack--wide">
        {unknown && <LittleKnown flow={flow} />}
        {told.length > 0 && <ToldBefore told={told} flow={flow} />}
        {(far || matches.length === 0) && <NothingNear flow={flow} nothingAtAll={matches.length === 0} />}
        <div>
          <MatchGroups matches={matches} />
        </div>
      </div>
      <BelowTheList flow={flow} toldBefore={told.length > 0} />
    </div>
  );
};
export default MatchesPage;
