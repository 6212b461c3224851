import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { NextPage } from "../site/next-page.tsx";
import { useFormats } from "../site/use-formats.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import { ResultCard } from "./result-card.tsx";
import type { Searched } from "./search.query.ts";
import type { SearchAsked } from "./search-in-address.ts";
import type { ValueWords } from "./search-words.ts";
import { SortLinks } from "./sort-links.tsx";

/** How far one can page. */
const mostResults = 1_000;

type Props = {
  readonly asked: SearchAsked;
  readonly found: Searched;
  readonly wordsOf: ValueWords;
  readonly placeKnown: boolean;
};

const Total = ({ found: { totalCount, totalIsExact } }: Pick<Props, "found">) => {
  const { number } = useFormats();
  const about = number(totalCount);
  return (
    <h2 className="results__total">
      {totalIsExact ? (
        <Plural value={totalCount} one="# gevonden" other="# gevonden" />
      ) : (
        <Trans>ongeveer {about} gevonden</Trans>
      )}
    </h2>
  );
};

/** What was found, in one list whatever its kind. */
export const SearchResults = ({ asked, found, wordsOf, placeKnown }: Props) => {
  const { t } = useLingui();
  const { edges, pageInfo, totalCount } = found;
  return (
    <section className="results" aria-label={t`Gevonden`}>
      <div className="results__head">
        <Total found={found} />
        {totalCount > 1 && <SortLinks asked={asked} placeKnown={placeKnown} />}
      </div>
      <ChosenChips asked={asked} wordsOf={wordsOf} nearApplies={placeKnown} />
      <ul className="list-plain results__list">
        {edges.map(({ cursor, node }) => (
          <ResultCard key={cursor} hit={node} />
        ))}
      </ul>
      {!pageInfo.hasNextPage && totalCount > mostResults && (
        <p>
          <Trans>Dit waren de eerste {mostResults}. Zoek met meer woorden om de rest te zien.</Trans>
        </p>
      )}
      <NextPage pageInfo={pageInfo} after={asked.after} />
    </section>
  );
};
