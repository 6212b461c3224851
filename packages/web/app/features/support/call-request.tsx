import "../../styles/support.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { isLanguageTag, languageNames } from "@techconnect/i18n/locales";
import { Button } from "@techconnect/ui/button";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { Notice } from "@techconnect/ui/notice";
import { Form } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { HeldCallRequestQuery } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { ThreeWaysOn } from "../site/three-ways-on.tsx";
import { useFormats } from "../site/use-formats.ts";

export const HeldCallRequest = graphql(`
  query HeldCallRequest($token: String!) {
    callRequest(token: $token) {
      firstName
      contact
      language
      askedAt
      answerBefore
      erasedOn
    }
  }
`);

export const EraseCallRequest = graphql(`
  mutation EraseCallRequest($token: String!) {
    eraseCallRequest(token: $token) {
      __typename
    }
  }
`);

export type Held = NonNullable<HeldCallRequestQuery["callRequest"]>;

const EraseForm = () => (
  <Form method="post" reloadDocument className="section stack">
    <p>
      <Trans>Wis je dit nu, dan kunnen we je niet meer bellen.</Trans>
    </p>
    <div>
      <Button>
        <Trans>Wis mijn gegevens</Trans>
      </Button>
    </div>
  </Form>
);

/** All that we hold of somebody who asked to be called, and a button that erases it. */
export const CallRequest = ({ request, troubled }: { readonly request: Held; readonly troubled: boolean }) => {
  const { t } = useLingui();
  const { moment, day } = useFormats();
  const { firstName, contact, language, askedAt, answerBefore, erasedOn } = request;
  return (
    <div className="reading">
      <PageHead title={t`Wat we van je bewaren`} indexed={false} />
      <h1>
        <Trans>Wat we van je bewaren</Trans>
      </h1>
      {troubled && (
        <Notice tone="error" role="alert">
          <p>
            <Trans>Er ging iets mis bij ons. Er is nog niets gewist. Probeer het opnieuw.</Trans>
          </p>
        </Notice>
      )}
      <FactRow>
        <Fact name={<Trans>Je voornaam</Trans>}>
          <bdi>{firstName}</bdi>
        </Fact>
        <Fact name={<Trans>Je nummer of adres</Trans>}>
          <bdi>{contact}</bdi>
        </Fact>
        <Fact name={<Trans>Taal</Trans>}>{isLanguageTag(language) ? languageNames[language] : language}</Fact>
        <Fact name={<Trans>Gevraagd op</Trans>}>{moment(askedAt)}</Fact>
        <Fact name={<Trans>We bellen voor</Trans>}>{moment(answerBefore)}</Fact>
        <Fact name={<Trans>Vanzelf gewist op</Trans>}>{day(erasedOn.slice(0, 10))}</Fact>
      </FactRow>
      <EraseForm />
    </div>
  );
};

/** After erasing, or when there was nothing any more. */
export const NothingHeld = ({ erased }: { readonly erased: boolean }) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`We bewaren niets van je`} indexed={false} />
      <h1>{erased ? <Trans>Je gegevens zijn gewist</Trans> : <Trans>Dit verzoek is er niet meer</Trans>}</h1>
      <p className="lead">
        <Trans>We bewaren niets meer van je.</Trans>
      </p>
      <ThreeWaysOn />
    </div>
  );
};
