import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Icon } from "@techconnect/ui/icon";
import { FacetGroup } from "./facet-group.tsx";
import { NearFields } from "./near-fields.tsx";
import type { Searched } from "./search.query.ts";
import { facetsInOrder } from "./search-facets.ts";
import { postcodeIn, type SearchAsked } from "./search-in-address.ts";
import type { ValueWords } from "./search-words.ts";

type Props = {
  readonly asked: SearchAsked;
  readonly found: Searched;
  readonly wordsOf: ValueWords;
  readonly placeUnknown: boolean;
  readonly form: string;
};

const chosenIn = (asked: SearchAsked): number =>
  facetsInOrder.reduce((sum, facet) => sum + asked[facet].length, 0) + (asked.postcode === "" ? 0 : 1);

/** By what the results can be narrowed. Folded on a phone, beside the results where there is room. */
export const SearchFilters = ({ asked, found: { facets }, wordsOf, placeUnknown, form }: Props) => {
  const chosen = chosenIn(asked);
  // an example is no wish; it can be chosen by its address only
  const features = facets.features.filter(({ value }) => value !== "SAMPLE" || asked.features.includes("SAMPLE"));
  const wrong = placeUnknown || (asked.postcode !== "" && postcodeIn(asked.postcode) === null);
  const common = { wordsOf, form };
  return (
    <details className="filters" open={wrong}>
      <summary>
        {chosen === 0 ? <Trans>Kies preciezer</Trans> : <Trans>Kies preciezer ({chosen} gekozen)</Trans>}
        <Icon name="chevron" />
      </summary>
      <div className="filters__fields">
        <FacetGroup facet="kinds" there={facets.kinds} chosen={asked.kinds} {...common} />
        <NearFields asked={asked} unknown={placeUnknown} form={form} />
        <FacetGroup facet="levels" there={facets.levels} chosen={asked.levels} {...common} />
        <FacetGroup facet="dayParts" there={facets.dayParts} chosen={asked.dayParts} {...common} />
        <FacetGroup facet="features" there={features} chosen={asked.features} {...common} />
        <FacetGroup facet="sectors" there={facets.sectors} chosen={asked.sectors} {...common} />
        <div className="filters__go">
          <Button form={form}>
            <Trans>Laat zien</Trans>
          </Button>
        </div>
      </div>
    </details>
  );
};
