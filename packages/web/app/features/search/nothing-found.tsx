import { Plural, Trans } from "@lingui/react/macro";
import { Icon } from "@techconnect/ui/icon";
import { Link } from "react-router";
import type { SearchNarrowing } from "../../graphql/generated/graphql.ts";
import { JobProfileCard } from "../guide/job-profile-card.tsx";
import { useFormats } from "../site/use-formats.ts";
import { useLocale } from "../../request/use-locale.ts";
import { ChosenChips, useNearWords } from "./chosen-chips.tsx";
import type { Searched } from "./search.query.ts";
import type { FacetName } from "./search-facets.ts";
import { asking, changed, type SearchAsked, searchPath } from "./search-in-address.ts";
import type { ValueWords } from "./search-words.ts";
import { wishOf, withoutFacet } from "./understood-wish.ts";

type Rescue = NonNullable<Searched["rescue"]>;
type Props = {
  readonly asked: SearchAsked;
  readonly found: Searched;
  readonly wordsOf: ValueWords;
  readonly placeKnown: boolean;
};

const facetOf: Readonly<Record<Exclude<SearchNarrowing, "NEAR">, FacetName>> = {
  KINDS: "kinds",
  LEVELS: "levels",
  SECTORS: "sectors",
  DAYPARTS: "dayParts",
  FEATURES: "features",
};

/** What keeps results out, in words, and the search without it. */
const useWithout = ({ asked, found, wordsOf }: Props) => {
  const nearWords = useNearWords();
  const { list } = useFormats();
  return (narrowing: SearchNarrowing): { readonly words: string; readonly search: SearchAsked } => {
    if (narrowing === "NEAR")
      return { words: nearWords(asked) ?? "", search: changed(asked, { postcode: "", sort: "RELEVANCE" }) };
    const facet = facetOf[narrowing];
    const chosen = asked[facet].map((value) => wordsOf(facet, value));
    const wished = found.understood.map(wishOf).filter((wish) => wish?.facet === facet);
    const words = chosen.length > 0 ? chosen : wished.map((wish) => (wish ? wordsOf(wish.facet, wish.value) : ""));
    return { words: list(words), search: withoutFacet(asked, facet, found.understood) };
  };
};

type WiderProps = { readonly asked: SearchAsked; readonly wider: NonNullable<Rescue["wider"]> };

const Wider = ({ asked, wider: { kilometres, count } }: WiderProps) => {
  const locale = useLocale();
  return (
    <li>
      <Link className="link-alone" to={searchPath(locale, changed(asked, { kilometres }))}>
        <Icon name="forward" />
        <span>
          <Plural value={count} one={`Binnen ${kilometres} km is er #`} other={`Binnen ${kilometres} km zijn er #`} />
        </span>
      </Link>
    </li>
  );
};

/** The ways on that are one step away. */
const Steps = ({ rescue, ...props }: Props & { readonly rescue: Rescue }) => {
  const locale = useLocale();
  const without = useWithout(props);
  const { wider } = rescue;
  if (rescue.without.length === 0 && wider === null) return null;
  return (
    <ul className="ways-on-list">
      {rescue.without.map(({ narrowing, count }) => {
        const { words, search } = without(narrowing);
        return (
          <li key={narrowing}>
            <Link className="link-alone" to={searchPath(locale, search)}>
              <Icon name="forward" />
              <span>
                <Plural value={count} one={`Zonder “${words}” is er #`} other={`Zonder “${words}” zijn er #`} />
              </span>
            </Link>
          </li>
        );
      })}
      {wider !== null && <Wider asked={props.asked} wider={wider} />}
    </ul>
  );
};

const Neighbours = ({ neighbours }: Pick<Rescue, "neighbours">) => (
  <section aria-labelledby="neighbours">
    <h2 id="neighbours">
      <Trans>Dit werk lijkt erop, of is een goed begin</Trans>
    </h2>
    <ul className="columns list-plain">
      {neighbours.map((neighbour) => (
        <JobProfileCard key={neighbour.id} jobProfile={neighbour} heading="h3" />
      ))}
    </ul>
  </section>
);

/** Nothing was found: what is in the way, what comes near, and a person who thinks along. */
export const NothingFound = (props: Props) => {
  const locale = useLocale();
  const { rescue } = props.found;
  return (
    <div className="stack stack--wide">
      <ChosenChips asked={props.asked} wordsOf={props.wordsOf} nearApplies={props.placeKnown} />
      <section className="card" aria-labelledby="nothing">
        <h2 id="nothing">
          <Trans>Dit hebben we nu niet gevonden</Trans>
        </h2>
        <p>
          <Trans>Dat ligt niet aan jou. Zo kom je wel verder:</Trans>
        </p>
        {rescue && <Steps {...props} rescue={rescue} />}
        <ul className="ways-on-list">
          <li>
            <Link className="link-alone" to={searchPath(locale, asking({}))}>
              <Icon name="forward" />
              <Trans>Bekijk wat er allemaal is</Trans>
            </Link>
          </li>
          <li>
            <Link className="link-alone" to={`/${locale}/hulp`}>
              <Icon name="forward" />
              <Trans>Praat met iemand die meezoekt</Trans>
            </Link>
          </li>
        </ul>
      </section>
      {rescue && rescue.neighbours.length > 0 && <Neighbours neighbours={rescue.neighbours} />}
    </div>
  );
};
