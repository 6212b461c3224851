import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button, buttonClass } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import type { SavedItemInput } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { SavedCard } from "./saved-card.tsx";
import { type Saved, SavedInAccountPage, SavedPage } from "./saved.query.ts";

/** Nothing saved yet: what saving is, and where to begin. */
export const NothingSaved = () => (
  <>
    <p className="lead">
      <Trans>Er staat nog niets op je lijst.</Trans>
    </p>
    <p>
      <Trans>Zie je werk of een opleiding die je wilt onthouden? Druk op “Bewaar”. Dan vind je het hier terug.</Trans>
    </p>
    <p>
      <a className={buttonClass()} href={`/${useLocale()}/zoeken`}>
        <Trans>Zoek iets dat je leuk vindt</Trans>
      </a>
    </p>
  </>
);

const Cards = ({ saved }: { readonly saved: readonly Saved[] }) => (
  <ul className="columns list-plain section">
    {saved.map((each) => (
      <SavedCard key={`${each.kind} ${each.slug}`} saved={each} />
    ))}
  </ul>
);

const OnlyHere = () => (
  <p className="soft">
    <Trans>Alleen deze browser kent je lijst. Na 90 dagen zonder iets te bewaren is hij weg.</Trans>
  </p>
);

type Props = { readonly items: SavedItemInput[] };

/** Everything that this browser saved, last saved first. */
export const SavedList = ({ items }: Props) => {
  const { savedItems } = useSuspenseQuery(SavedPage, { variables: { items } }).data;
  return (
    <>
      <OnlyHere />
      <Cards saved={savedItems} />
    </>
  );
};

/** What only this browser knows, of somebody who is signed in: it goes into the account when they say so. */
const NotInAccount = ({ items }: Props) => {
  const { savedItems } = useSuspenseQuery(SavedPage, { variables: { items } }).data;
  return (
    <PageSection id="only-here" title={<Trans>Alleen op dit apparaat</Trans>}>
      <OnlyHere />
      <form method="post">
        <Button name="doe" value="naar-account">
          <Trans>Zet dit in mijn account</Trans>
        </Button>
      </form>
      <Cards saved={savedItems} />
    </PageSection>
  );
};

const InAccount = () => {
  const { me } = useSuspenseQuery(SavedInAccountPage).data;
  return (
    <PageSection id="in-account" title={<Trans>In je account</Trans>}>
      <p className="soft">
        <Trans>Dit vind je terug op elk apparaat waar je inlogt.</Trans>
      </p>
      <Cards saved={me?.savedItems ?? []} />
    </PageSection>
  );
};

type OfAccountProps = Props & { readonly hasInAccount: boolean };

/** Everything that somebody who is signed in saved: in the account, and what only this browser knows. */
export const SavedOfAccount = ({ items, hasInAccount }: OfAccountProps) => (
  <>
    {items.length > 0 && <NotInAccount items={items} />}
    {hasInAccount && <InAccount />}
  </>
);
