import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import type { SavedItemInput } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { SavedCard } from "./saved-card.tsx";
import { SavedPage } from "./saved.query.ts";

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

type Props = { readonly items: SavedItemInput[] };

/** Everything that this browser saved, last saved first. */
export const SavedList = ({ items }: Props) => {
  const { savedItems } = useSuspenseQuery(SavedPage, { variables: { items } }).data;
  return (
    <>
      <p className="soft">
        <Trans>Alleen deze browser kent je lijst. Na 90 dagen zonder iets te bewaren is hij weg.</Trans>
      </p>
      <ul className="columns list-plain section">
        {savedItems.map((saved) => (
          <SavedCard key={`${saved.kind} ${saved.slug}`} saved={saved} />
        ))}
      </ul>
    </>
  );
};
