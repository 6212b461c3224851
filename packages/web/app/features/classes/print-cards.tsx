import "./classes.css";
import "./print.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { spacedClassCode } from "@techconnect/domain/classes/class-code";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { Form, Link } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { PrintButton } from "../talent/print-button.tsx";
import type { CardWords } from "./card-words.server.ts";

const InLanguage = ({ words }: { readonly words: CardWords }) => (
  <div className="class-card__half" lang={words.locale} dir={words.dir}>
    <h2>{words.title}</h2>
    <div className="class-card__scan">
      <div className="class-card__qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: words.qr }} />
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
    <p>
      <strong>{words.promise}</strong>
    </p>
    <p>
      {words.help} <bdi>{words.helpAddress}</bdi>
    </p>
  </div>
);

const OneCard = ({ code, words }: { readonly code: string; readonly words: readonly CardWords[] }) => (
  <li className="class-card">
    <div className={words.length > 1 ? "class-card__halves class-card__halves--two" : "class-card__halves"}>
      {words.map((inLanguage) => (
        <InLanguage key={inLanguage.locale} words={inLanguage} />
      ))}
    </div>
    <p className="class-card__code">
      <span className="class-card__labels">
        {words.map(({ locale, codeLabel }) => (
          <bdi key={locale} lang={locale}>
            {codeLabel}
          </bdi>
        ))}
      </span>
      <strong className="class-code" dir="ltr">
        {spacedClassCode(code)}
      </strong>
    </p>
  </li>
);

type Props = {
  readonly code: string;
  readonly words: readonly CardWords[];
  readonly count: number;
  /** The page of the class. */
  readonly back: string;
};

const AboveTheCards = ({ count, back }: Pick<Props, "count" | "back">) => (
  <div className="not-in-print stack">
    <h1>
      <Trans>Kaartjes voor je groep</Trans>
    </h1>
    <p>
      <Trans>Print op A4. Er staan twee kaartjes op een vel. Knip ze door op de lijn.</Trans>
    </p>
    <Form method="get" className="stack">
      <Field
        id="aantal"
        name="aantal"
        label={<Trans>Hoeveel kaartjes?</Trans>}
        defaultValue={count}
        inputMode="numeric"
        dir="ltr"
        short
      />
      <div className="row">
        <Button kind="quiet">
          <Trans>Verander het aantal</Trans>
        </Button>
        <PrintButton />
        <Link className="link-alone" to={back}>
          <Trans>Terug naar je groep</Trans>
        </Link>
      </div>
    </Form>
  </div>
);

/** Cards of A5, two to a sheet of A4, one for each person. */
export const PrintCards = ({ code, words, count, back }: Props) => {
  const { t } = useLingui();
  const cards = Array.from({ length: count }, (_, at) => at);
  return (
    <div className="page class-cards">
      <PageHead title={t`Kaartjes voor je groep`} indexed={false} />
      <AboveTheCards count={count} back={back} />
      <ul className="class-cards__all">
        {cards.map((card) => (
          <OneCard key={card} code={code} words={words} />
        ))}
      </ul>
    </div>
  );
};
