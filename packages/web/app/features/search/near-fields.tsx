import { Trans, useLingui } from "@lingui/react/macro";
import { Field } from "@techconnect/ui/field";
import { Select } from "@techconnect/ui/select";
import { anyDistance, circles, postcodeIn, type SearchAsked } from "./search-in-address.ts";

type Props = { readonly asked: SearchAsked; readonly unknown: boolean; readonly form: string };

/** What is wrong with a postcode, and how to put it right. */
const useMistake = ({ asked: { postcode }, unknown }: Omit<Props, "form">): string | null => {
  const { t } = useLingui();
  if (postcode !== "" && postcodeIn(postcode) === null)
    return t`Een postcode heeft vier cijfers, zoals 1506. Je mag dit ook leeg laten.`;
  return unknown ? t`Deze postcode kennen we niet. Klopt hij? Nu zie je alles, dichtbij en ver weg.` : null;
};

/** A postcode, and how far from there. */
export const NearFields = ({ asked, unknown, form }: Props) => {
  const { t } = useLingui();
  const mistake = useMistake({ asked, unknown });
  return (
    <fieldset className="facet facet--near">
      <legend>
        <Trans>Waar</Trans>
      </legend>
      <Field
        id="near"
        name="bij"
        form={form}
        label={t`Je postcode`}
        hint={t`Alleen de vier cijfers.`}
        error={mistake}
        defaultValue={asked.postcode}
        autoComplete="postal-code"
        inputMode="numeric"
        maxLength={7}
        short
      />
      <Select id="far" name="km" form={form} label={t`Hoe ver mag het zijn?`} defaultValue={String(asked.kilometres)}>
        {circles.map((circle) => (
          <option key={circle} value={circle}>
            {circle === anyDistance ? t`maakt niet uit` : t`${circle} km`}
          </option>
        ))}
      </Select>
    </fieldset>
  );
};
