import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { Link } from "react-router";
import { useFormats } from "../site/use-formats.ts";
import { useLocale } from "../../request/use-locale.ts";
import { RemovableChips } from "./removable-chips.tsx";
import type { Searched } from "./search.query.ts";
import { changed, type SearchAsked, searchPath } from "./search-in-address.ts";
import type { ValueWords } from "./search-words.ts";
import { counts, wishOf, withoutWish } from "./understood-wish.ts";

type Props = { readonly asked: SearchAsked; readonly found: Searched; readonly wordsOf: ValueWords };

/** What was read in the words, to take back. */
const UnderstoodChips = ({ asked, found, wordsOf }: Props) => {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const chips = found.understood
    .filter((one) => counts(one, asked))
    .map((one) => {
      const wish = wishOf(one);
      return {
        key: one.said,
        words: wish === null ? <bdi lang="">{one.said}</bdi> : wordsOf(wish.facet, wish.value),
        without: searchPath(locale, withoutWish(asked, one)),
      };
    });
  if (chips.length === 0) return null;
  return (
    <div className="search-remark">
      <p>
        <Trans>We zochten op:</Trans>
      </p>
      <RemovableChips label={t`Zo lazen we je woorden`} chips={chips}>
        <Link className="link-alone" to={searchPath(locale, changed(asked, { literally: true }))}>
          <Trans>Zoek letterlijk</Trans>
        </Link>
      </RemovableChips>
    </div>
  );
};

/** Words that were put right, and words that had to be left out. */
const WordRemarks = ({ asked, found: { didYouMean, leftOut, totalCount } }: Omit<Props, "wordsOf">) => {
  const locale = useLocale();
  const { list } = useFormats();
  const missing = list(leftOut.map((word) => `“${word}”`));
  return (
    <>
      {didYouMean !== null && (
        <p>
          <Trans>
            Bedoel je:{" "}
            <Link to={searchPath(locale, changed(asked, { words: didYouMean }))}>
              <bdi lang="">{didYouMean}</bdi>
            </Link>
            ? Daar zochten we ook op.
          </Trans>
        </p>
      )}
      {leftOut.length > 0 && totalCount > 0 && (
        <p>
          <Trans>
            Niets gevonden met: <bdi lang="">{missing}</bdi>. Hier staat wat er wel is.
          </Trans>
        </p>
      )}
    </>
  );
};

/** How the words were taken, and whether the search works as usual. */
export const SearchRemarks = (props: Props) => (
  <>
    {props.found.degraded && (
      <Notice>
        <p>
          <Trans>Zoeken gaat nu iets eenvoudiger dan anders. Straks vind je misschien meer.</Trans>
        </p>
      </Notice>
    )}
    <UnderstoodChips {...props} />
    <WordRemarks asked={props.asked} found={props.found} />
  </>
);
