import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { Notice } from "@techconnect/ui/notice";
import { useLocale } from "../../request/use-locale.ts";

/** Why nothing was erased yet; what was typed comes along. */
export type EraseAnswer = {
  readonly typed: string;
  readonly trouble: "address" | "last-admin" | "unavailable";
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

const WhatGoes = () => (
  <>
    <h2>
      <Trans>Dit gaat weg</Trans>
    </h2>
    <ul>
      <li>
        <Trans>je e-mailadres, je naam en hoe je inlogt</Trans>
      </li>
      <li>
        <Trans>je kaart, wat je gedaan hebt en wat je nodig hebt</Trans>
      </li>
      <li>
        <Trans>wat je bewaarde</Trans>
      </li>
      <li>
        <Trans>je toestemmingen, en wie je hielp</Trans>
      </li>
      <li>
        <Trans>verzoeken om gebeld te worden op dit adres, en al onze mails aan jou</Trans>
      </li>
    </ul>
    <h2>
      <Trans>Dit blijft</Trans>
    </h2>
    <ul>
      <li>
        <Trans>een regel in ons controleboek, met een nummer en zonder naam: het nummer leidt naar niemand meer</Trans>
      </li>
      <li>
        <Trans>cijfers van een groep waarin je meetelde: daarin ben je niet te vinden</Trans>
      </li>
    </ul>
  </>
);

const LastAdmin = ({ organisations }: Pick<EraseAnswer, "organisations">) => {
  const locale = useLocale();
  return (
    <Notice tone="warning" role="alert">
      <p>
        <Trans>Er is nog niets gewist. Jij bent de laatste die dit beheert. Geef het eerst aan iemand anders:</Trans>
      </p>
      <ul>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${locale}/organisaties/${id}`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

type Props = { readonly answer: EraseAnswer | undefined };

/** What goes and what stays, and the address typed by hand: nobody does this by accident. */
export const EraseAccountForm = ({ answer }: Props) => (
  <>
    {answer?.trouble === "last-admin" && <LastAdmin organisations={answer.organisations} />}
    {answer?.trouble === "unavailable" && (
      <Notice tone="error" role="alert">
        <p>
          <Trans>Er ging iets mis bij ons. Wat je invulde staat er nog. Probeer het opnieuw.</Trans>
        </p>
      </Notice>
    )}
    <WhatGoes />
    <form method="post" className="stack section" noValidate>
      <Field
        id="confirm"
        name="confirm"
        type="email"
        label={<Trans>Typ het e-mailadres van je account</Trans>}
        hint={<Trans>Zo weten we zeker dat je dit wilt. Het kan niet meer terug.</Trans>}
        error={answer?.trouble === "address" && <Trans>Dit is niet het adres van je account. Kijk of het klopt.</Trans>}
        defaultValue={answer?.typed}
        autoComplete="off"
        maxLength={200}
        dir="ltr"
      />
      <div>
        <Button>
          <Trans>Wis mijn account en alles</Trans>
        </Button>
      </div>
    </form>
    <p>
      <a className="link-alone" href={`/${useLocale()}/account/gegevens`}>
        <Trans>Nee, terug naar mijn gegevens</Trans>
      </a>
    </p>
  </>
);

/** Nothing of the account is left. */
export const AccountErased = () => {
  const locale = useLocale();
  return (
    <div className="stack">
      <h1>
        <Trans>Je account is gewist</Trans>
      </h1>
      <Notice tone="success">
        <p>
          <Trans>We bewaren niets meer van je. Je bent overal uitgelogd.</Trans>
        </p>
      </Notice>
      <p>
        <Trans>Koos je “Bewaar op deze telefoon”? Dat staat er nog, tot je het wist.</Trans>
      </p>
      <ul className="list-plain">
        <li>
          <a className="link-alone" href={`/${locale}/wissen`}>
            <Trans>Wis alles van deze telefoon</Trans>
          </a>
        </li>
        <li>
          <a className="link-alone" href={`/${locale}`}>
            <Trans>Naar de voorpagina</Trans>
          </a>
        </li>
      </ul>
    </div>
  );
};
