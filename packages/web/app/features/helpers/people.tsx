import "./helpers.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { AskForm, askTroubleWords } from "./ask-form.tsx";
import type { AskFields, AskTrouble } from "./ask-to-help.server.ts";
import { helpsFor } from "./helps-for.ts";
import { AskedList } from "./asked-list.tsx";
import type { Asked, Membership, People as PeopleHelped } from "./people.query.ts";
import { PeopleList } from "./people-list.tsx";
import { TroubleWithUs } from "./trouble-with-us.tsx";

const Done = ({ what }: { readonly what: string | null }) => {
  if (what !== "gevraagd" && what !== "gestopt" && what !== "ingetrokken") return null;
  return (
    <Notice tone="success" role="alert">
      {what === "gevraagd" ? (
        <>
          <p className="strong">
            <Trans>De vraag is gesteld</Trans>
          </p>
          <p>
            <Trans>Vraag nu: kijk bij “Wie mij helpt” in je account. Na een ja staat de naam hieronder.</Trans>
          </p>
        </>
      ) : (
        <p>
          {what === "gestopt" ? (
            <Trans>Je bent gestopt. Je ziet niets meer van diegene.</Trans>
          ) : (
            <Trans>De vraag is ingetrokken.</Trans>
          )}
        </p>
      )}
    </Notice>
  );
};

const NotLookedAtYet = () => (
  <Notice>
    <p>
      <Trans>Je organisatie is nu niet nagekeken. Daarna kun je hier mensen helpen.</Trans>{" "}
      <a href={`/${useLocale()}/organisaties`}>
        <Trans>Bekijk je organisaties</Trans>
      </a>
    </p>
  </Notice>
);

const WhatHappensNext = () => (
  <div className="box">
    <h3>
      <Trans>Wat gebeurt er dan?</Trans>
    </h3>
    <ol>
      <li>
        <Trans>Degene die je helpt ziet je naam, je organisatie en je vraag.</Trans>
      </li>
      <li>
        <Trans>Die zegt ja of nee. Tot die tijd zie jij niets.</Trans>
      </li>
      <li>
        <Trans>Een ja geldt zes maanden. Jullie kunnen allebei eerder stoppen.</Trans>
      </li>
    </ol>
  </div>
);

type Props = {
  readonly people: PeopleHelped;
  readonly memberships: readonly Membership[];
  readonly helpAsked: readonly Asked[];
  readonly after: string | null;
  readonly done: string | null;
  readonly fields: AskFields | null;
  readonly wrong: readonly AskTrouble[];
  readonly troubled: boolean;
};

const Ask = ({ memberships, fields, wrong }: Pick<Props, "memberships" | "fields" | "wrong">) => (
  <PageSection id="ask" title={<Trans>Vraag of je mag helpen</Trans>}>
    <div className="helped__layout">
      <AskForm organisations={helpsFor(memberships)} fields={fields} wrong={wrong} />
      <WhatHappensNext />
    </div>
  </PageSection>
);

/** The helper's page: asking, and whom one helps. */
export const People = ({ people, helpAsked, after, done, troubled, ...asked }: Props) => {
  const { t, i18n } = useLingui();
  const { memberships, wrong } = asked;
  const mayAsk = helpsFor(memberships).length > 0;
  return (
    <div className="page">
      <PageHead title={t`Mensen die ik help`} indexed={false} />
      {wrong.length > 0 && (
        <ErrorSummary
          title={t`Kijk dit nog even na`}
          errors={wrong.map((one) => ({ field: one.field, message: i18n._(askTroubleWords(one)) }))}
        />
      )}
      <h1>
        <Trans>Mensen die ik help</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Je ziet alleen iets van wie ja zei. Elke keer dat je kijkt, schrijven we op. Diegene kan dat zien.
        </Trans>
      </p>
      <Done what={done} />
      {troubled && <TroubleWithUs />}
      {mayAsk ? <Ask {...asked} /> : <NotLookedAtYet />}
      <AskedList asked={helpAsked} memberships={memberships} />
      <PeopleList people={people} memberships={memberships} after={after} mayAsk={mayAsk} />
    </div>
  );
};
