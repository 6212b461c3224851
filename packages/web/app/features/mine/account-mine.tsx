import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Button, buttonClass } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { AccountMine_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import { MineDone } from "./mine-done.tsx";

const AccountMine_account = graphql(`
  fragment AccountMine_account on Account {
    id
    card {
      keptAt
      hasNeeds
    }
    savedItems {
      kind
      slug
    }
  }
`);

const NoCard = () => (
  <>
    <p>
      <Trans>Er staat nog geen kaart in je account. Heb je er een? Open hem en kies “Bewaar”.</Trans>
    </p>
    <p>
      <a className={buttonClass("quiet")} href={`/${useLocale()}/talenten`}>
        <Trans>Ontdek je talenten</Trans>
      </a>
    </p>
  </>
);

const CardKept = ({ keptAt, hasNeeds }: NonNullable<AccountMine_AccountFragment["card"]>) => {
  const { moment } = useFormats();
  return (
    <>
      <p>
        <Trans>Bewaard op {moment(keptAt)}.</Trans>{" "}
        {hasNeeds && <Trans>Wat je nodig hebt staat er ook bij, 90 dagen lang.</Trans>}
      </p>
      <form method="post" action={`/${useLocale()}/account/kaart`} className="row">
        <Button name="doe" value="open">
          <Trans>Open je kaart hier</Trans>
        </Button>
        <Button kind="quiet" name="doe" value="vergeet">
          <Trans>Wis de kaart uit je account</Trans>
        </Button>
      </form>
    </>
  );
};

const Saved = ({ count }: { readonly count: number }) => (
  <>
    <p>
      {count === 0 ? (
        <Trans>Er staat nog niets op de lijst in je account.</Trans>
      ) : (
        <Plural value={count} one="Er staat één ding op je lijst." other="Er staan # dingen op je lijst." />
      )}
    </p>
    <p>
      <a className="link-alone" href={`/${useLocale()}/bewaard`}>
        <Trans>Bekijk wat je bewaarde</Trans>
      </a>
    </p>
  </>
);

const YourData = () => {
  const locale = useLocale();
  return (
    <ul className="list-plain">
      <li>
        <a className="link-alone" href={`/${locale}/account/gegevens`}>
          <Trans>Mijn gegevens en toestemming</Trans>
        </a>
      </li>
      <li>
        <a className="link-alone" href={`/${locale}/account/hulp`}>
          <Trans>Wie mij helpt</Trans>
        </a>
      </li>
      <li>
        <a className="link-alone" href={`/${locale}/account/leeftijd`}>
          <Trans>Hoe oud ik ben</Trans>
        </a>
      </li>
    </ul>
  );
};

/** What somebody keeps in the account, and the ways to all that is theirs. */
export const AccountMine = ({ account }: { readonly account: FragmentType<AccountMine_AccountFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: AccountMine_account, from: account });
  return (
    <>
      <MineDone />
      <PageSection id="card" title={<Trans>Je kaart</Trans>}>
        {data.card === null ? <NoCard /> : <CardKept {...data.card} />}
      </PageSection>
      <PageSection id="saved" title={<Trans>Wat je bewaarde</Trans>}>
        <Saved count={data.savedItems.length} />
      </PageSection>
      <PageSection id="yours" title={<Trans>Wat van jou is</Trans>}>
        <YourData />
      </PageSection>
    </>
  );
};
