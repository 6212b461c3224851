import { Plural, Trans } from "@lingui/react/macro";

/** "24 tot 32 uur per week" */
export const VacancyHours = ({
  hours: { from, to },
}: {
  readonly hours: { readonly from: number; readonly to: number };
}) =>
  from === to ? (
    <Plural value={from} one="# uur per week" other="# uur per week" />
  ) : (
    <Trans>
      {from} tot {to} uur per week
    </Trans>
  );
