import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { RemovableChips, type RemovableChip } from "./removable-chips.tsx";
import { facetsInOrder } from "./search-facets.ts";
import { anyDistance, asking, changed, postcodeIn, type SearchAsked, searchPath } from "./search-in-address.ts";
import type { ValueWords } from "./search-words.ts";

/** How near, in words; null when no place counts. */
export const useNearWords = (): ((asked: SearchAsked) => string | null) => {
  const { t } = useLingui();
  return ({ postcode: typed, kilometres }) => {
    const postcode = postcodeIn(typed);
    if (postcode === null) return null;
    return kilometres === anyDistance ? t`vanaf ${postcode}` : t`binnen ${kilometres} km van ${postcode}`;
  };
};

const facetChips = (asked: SearchAsked, wordsOf: ValueWords, locale: string): readonly RemovableChip[] =>
  facetsInOrder.flatMap((facet) =>
    asked[facet].map((value) => ({
      key: `${facet}-${value}`,
      words: wordsOf(facet, value),
      without: searchPath(locale, changed(asked, { [facet]: asked[facet].filter((other) => other !== value) })),
    })),
  );

type Props = { readonly asked: SearchAsked; readonly wordsOf: ValueWords; readonly nearApplies: boolean };

/** What somebody chose beside their words. */
export const ChosenChips = ({ asked, wordsOf, nearApplies }: Props) => {
  const { t, i18n } = useLingui();
  const near = useNearWords()(asked);
  const without = (change: Partial<SearchAsked>) => searchPath(i18n.locale, changed(asked, change));
  const chips = [
    ...facetChips(asked, wordsOf, i18n.locale),
    ...(near !== null && nearApplies
      ? [{ key: "near", words: near, without: without({ postcode: "", sort: "RELEVANCE" }) }]
      : []),
    ...(asked.literally
      ? [{ key: "literally", words: t`precies deze woorden`, without: without({ literally: false }) }]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <RemovableChips label={t`Gekozen`} chips={chips}>
      <Link className="link-alone" to={searchPath(i18n.locale, asking({ words: asked.words }))}>
        <Trans>Alles wissen</Trans>
      </Link>
    </RemovableChips>
  );
};
