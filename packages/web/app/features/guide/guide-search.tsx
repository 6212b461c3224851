import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { HiddenFields } from "./hidden-fields.tsx";
import type { Field as FormField } from "./reader.ts";

/** One field that leads to the page of search; without scripts too. */
export const GuideSearch = ({ fields }: { readonly fields: readonly FormField[] }) => {
  const { i18n, t } = useLingui();
  return (
    <search aria-label={t`In de gids`}>
      <form className="guide-search" action={`/${i18n.locale}/zoeken`} method="get">
        <HiddenFields fields={fields} />
        <Field
          id="q"
          name="q"
          type="text"
          label={<Trans>Zoek in gewone woorden</Trans>}
          hint={<Trans>Zoals: iets met computers zonder diploma</Trans>}
          maxLength={200}
          enterKeyHint="search"
        />
        <Button>
          <Trans>Zoek</Trans>
        </Button>
      </form>
    </search>
  );
};
