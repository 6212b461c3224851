import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { Disclosure } from "@techconnect/ui/disclosure";
import { useFormats } from "../site/use-formats.ts";
import { type FacetName, facetNames, facets, nameOf, valuesOf } from "./search-facets.ts";
import { facetTitles, type ValueWords } from "./search-words.ts";

type Count = { readonly value: string; readonly count: number };

type Props = {
  readonly facet: FacetName;
  /** What there is, most first. */
  readonly there: readonly Count[];
  readonly chosen: readonly string[];
  readonly wordsOf: ValueWords;
  /** The id of the form that these fields belong to. */
  readonly form: string;
};

/** Longer lists are told by the biggest, and the rest on demand. */
const shortList = 9;
const shownOfLongList = 5;

/** Values that exist, and those that were chosen; in the order of the page, or most first where the list is long. */
const listed = ({ facet, there, chosen }: Props): readonly Count[] => {
  const countOf = (value: string) => there.find((one) => one.value === value)?.count ?? 0;
  const values = valuesOf<string>(facets[facet]).filter((value) => countOf(value) > 0 || chosen.includes(value));
  const counts = values.map((value) => ({ value, count: countOf(value) }));
  return counts.length <= shortList
    ? counts
    : counts.toSorted(
        (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count,
      );
};

const Ticks = ({
  values,
  props: { facet, chosen, wordsOf, form },
}: {
  readonly values: readonly Count[];
  readonly props: Props;
}) => {
  const { number } = useFormats();
  return values.map(({ value, count }) => (
    <label key={value} className="tick">
      <input
        type="checkbox"
        form={form}
        name={facetNames[facet]}
        value={nameOf(facet, value)}
        defaultChecked={chosen.includes(value)}
      />
      <span className="tick__words">{wordsOf(facet, value)}</span>
      <span className="tick__count">{number(count)}</span>
    </label>
  ));
};

/** Values to tick, each with how many there are of it; nothing where there is nothing to choose. */
export const FacetGroup = (props: Props) => {
  const { i18n } = useLingui();
  const values = listed(props);
  if (values.length === 0) return null;
  const shown = values.length <= shortList ? values.length : Math.max(shownOfLongList, props.chosen.length);
  return (
    <fieldset className="facet">
      <legend>{i18n._(facetTitles[props.facet])}</legend>
      <Ticks values={values.slice(0, shown)} props={props} />
      {values.length > shown && (
        <Disclosure summary={<Trans>Meer</Trans>} wide>
          <Ticks values={values.slice(shown)} props={props} />
        </Disclosure>
      )}
    </fieldset>
  );
};
