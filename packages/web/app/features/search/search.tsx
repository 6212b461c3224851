import "./search.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { SearchPage } from "./search.query.ts";
import { SearchFilters } from "./search-filters.tsx";
import { SearchForm } from "./search-form.tsx";
import { asksNothing, postcodeIn, type SearchAsked, searchVariables } from "./search-in-address.ts";
import { SearchRemarks } from "./search-remarks.tsx";
import { SearchResults } from "./search-results.tsx";
import { SearchStart } from "./search-start.tsx";
import { sortNames } from "./search-facets.ts";
import { TopicAnswers } from "./topic-answers.tsx";
import { useValueWords } from "./search-words.ts";

/** The fields of the filters stand outside the form and name it. */
const formId = "search";

const Found = ({ asked }: { readonly asked: SearchAsked }) => {
  const { data } = useSuspenseQuery(SearchPage, { variables: searchVariables(asked) });
  const { choices, jobProfiles, search: found } = data;
  const wordsOf = useValueWords(choices.sectors);
  const placeUnknown = found.remarks.includes("POSTCODE_UNKNOWN");
  const placeKnown = postcodeIn(asked.postcode) !== null && !placeUnknown;
  const props = { asked, found, wordsOf, placeKnown };
  return (
    <div className="search__body">
      <SearchFilters {...props} placeUnknown={placeUnknown} form={formId} />
      <div className="search__found stack">
        <SearchRemarks {...props} />
        <TopicAnswers topics={found.topics} workCount={jobProfiles.totalCount} />
        {found.totalCount === 0 ? <NothingFound {...props} /> : <SearchResults {...props} />}
      </div>
    </div>
  );
};

/** What a new search keeps of this one, beside the fields that one sees. */
const Kept = ({ asked: { literally, sort } }: { readonly asked: SearchAsked }): ReactNode => (
  <>
    {sort !== "RELEVANCE" && <input type="hidden" name="volgorde" value={sortNames[sort]} />}
    {literally && <input type="hidden" name="letterlijk" value="1" />}
  </>
);

/** Work, courses and vacancies by words and wishes. */
export const Search = ({ asked }: { readonly asked: SearchAsked }) => {
  const { t } = useLingui();
  const { search } = useLocation();
  const { words } = asked;
  return (
    // a form keeps what was typed in it, so another search is another form
    <div className="page search" key={search}>
      <PageHead
        title={words === "" ? t`Zoeken` : t`Zoeken: ${words}`}
        description={t`Zoek werk, opleidingen en vacatures in tech in gewone woorden.`}
        indexed={search === ""}
        followed
      />
      <h1>
        <Trans>Wat zoek je?</Trans>
      </h1>
      <SearchForm id="q" name={t`Zoeken`} words={words} formId={formId}>
        <Kept asked={asked} />
      </SearchForm>
      <p className="search-form__hint">
        <Trans>Typ gewone woorden. Een tikfout is niet erg.</Trans>
      </p>
      {asksNothing(asked) ? <SearchStart /> : <Found asked={asked} />}
    </div>
  );
};
