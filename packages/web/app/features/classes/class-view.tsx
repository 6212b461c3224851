import "./classes.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { spacedClassCode } from "@techconnect/domain/classes/class-code";
import { Button, buttonClass } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Notice } from "@techconnect/ui/notice";
import { Form, Link, useLocation } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { useFormats } from "../site/use-formats.ts";
import { ClassFigures } from "./class-figures.tsx";
import type { ClassSeen } from "./class-page.query.ts";

const StateWords = ({ seen: { state, closesOn } }: { readonly seen: ClassSeen }) => {
  const { day } = useFormats();
  if (state === "CLOSED") return <Trans>Gesloten. Niemand kan meer meetellen.</Trans>;
  if (state === "FULL") return <Trans>Vol. Er tellen genoeg mensen mee.</Trans>;
  return <Trans>Open tot en met {day(closesOn)}.</Trans>;
};

type CodeProps = { readonly seen: ClassSeen; readonly joinAddress: string; readonly code: string };

const TheCode = ({ seen, joinAddress, code }: CodeProps) => {
  const { pathname } = useLocation();
  return (
    <section className="card" aria-labelledby="code">
      <h2 id="code">
        <Trans>De code</Trans>
      </h2>
      <p className="class-code class-code--large">
        <bdi dir="ltr">{spacedClassCode(seen.code)}</bdi>
      </p>
      <p>
        <StateWords seen={seen} />
      </p>
      <p>
        <Trans>
          Ga naar <bdi className="class-address">{joinAddress}</bdi> en kies “Ik heb een code van mijn groep”. Of scan
          dit:
        </Trans>
      </p>
      {/* the same address as in words: nothing to read out */}
      <div className="class-qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: code }} />
      <p>
        <Link className={buttonClass()} to={`${pathname}/print`}>
          <Trans>Print de kaartjes</Trans>
        </Link>
      </p>
    </section>
  );
};

const KeepThisPage = () => (
  <Notice tone="warning">
    <p className="strong">
      <Trans>Bewaar deze pagina</Trans>
    </p>
    <p>
      <Trans>Alleen met dit adres kom je hier terug. Zet het bij je favorieten. Deel het niet met de groep.</Trans>
    </p>
  </Notice>
);

const CloseOrErase = ({ seen: { state, erasedOn } }: { readonly seen: ClassSeen }) => {
  const { day } = useFormats();
  return (
    <section className="section measure" aria-labelledby="manage">
      <h2 id="manage">
        <Trans>Sluiten of wissen</Trans>
      </h2>
      {state !== "CLOSED" && (
        <Form method="post" reloadDocument className="stack">
          <p>
            <Trans>Is iedereen klaar? Sluit de groep. Dan werkt de code niet meer. Het overzicht blijft.</Trans>
          </p>
          <div>
            <Button kind="quiet" name="doe" value="sluit">
              <Trans>Sluit de groep</Trans>
            </Button>
          </div>
        </Form>
      )}
      <p className="class-later">
        <Trans>Op {day(erasedOn)} wissen we alles vanzelf.</Trans>
      </p>
      <Disclosure summary={<Trans>Ik wil nu alles wissen</Trans>}>
        <Form method="post" reloadDocument className="stack">
          <p>
            <Trans>Dan zijn de code en het overzicht weg. De kaarten van de mensen blijven van hen.</Trans>
          </p>
          <div>
            <Button kind="quiet" name="doe" value="wis">
              <Trans>Wis deze groep</Trans>
            </Button>
          </div>
        </Form>
      </Disclosure>
    </section>
  );
};

type Props = CodeProps & { readonly troubled: boolean };

/** The counsellor's page: the code, what the group can do together, and the end of it. */
export const ClassView = ({ seen, joinAddress, code, troubled }: Props) => {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return (
    <div className="page">
      <PageHead title={t`Je groep`} indexed={false} />
      <h1>
        <Trans>
          Je groep: <bdi>{seen.label}</bdi>
        </Trans>
      </h1>
      {troubled && (
        <Notice tone="error" role="alert">
          <p>
            <Trans>Er ging iets mis bij ons. Er is nog niets veranderd. Probeer het opnieuw.</Trans>
          </p>
        </Notice>
      )}
      <div className="class-layout">
        <div className="stack">
          <TheCode seen={seen} joinAddress={joinAddress} code={code} />
          <KeepThisPage />
        </div>
        <section aria-labelledby="together">
          <h2 id="together">
            <Trans>Dit kunnen jullie samen</Trans>
          </h2>
          <ClassFigures seen={seen} />
          <p>
            <a className="link-alone" href={pathname}>
              <Trans>Ververs deze pagina</Trans>
            </a>
          </p>
        </section>
      </div>
      <CloseOrErase seen={seen} />
    </div>
  );
};
