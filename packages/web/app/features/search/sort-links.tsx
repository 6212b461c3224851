import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { changed, type SearchAsked, searchPath } from "./search-in-address.ts";

type Props = { readonly asked: SearchAsked; readonly placeKnown: boolean };

/** What comes first; each order has its own address. */
export const SortLinks = ({ asked, placeKnown }: Props) => {
  const { t, i18n } = useLingui();
  const sorts = [
    ["RELEVANCE", t`Past het best`],
    ["NEWEST", t`Nieuwste`],
    ...(placeKnown ? ([["NEAREST", t`Dichtbij`]] as const) : []),
  ] as const;
  return (
    <nav aria-label={t`Wat staat bovenaan?`}>
      <ul className="sorts">
        {sorts.map(([sort, words]) => (
          <li key={sort}>
            <Link
              to={searchPath(i18n.locale, changed(asked, { sort }))}
              aria-current={asked.sort === sort ? "true" : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
