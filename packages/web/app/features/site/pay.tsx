import { Trans } from "@lingui/react/macro";
import { useFormats } from "./use-formats.ts";

type Props = {
  readonly pay: { readonly fromCents: number; readonly toCents: number; readonly period: "HOUR" | "MONTH" | "YEAR" };
};

/** "€ 2.400 tot € 2.900 bruto per maand" */
export const Pay = ({ pay: { fromCents, toCents, period } }: Props) => {
  const { money } = useFormats();
  const from = money(fromCents);
  const to = money(toCents);
  if (period === "HOUR")
    return (
      <Trans>
        {from} tot {to} bruto per uur
      </Trans>
    );
  if (period === "MONTH")
    return (
      <Trans>
        {from} tot {to} bruto per maand
      </Trans>
    );
  return (
    <Trans>
      {from} tot {to} bruto per jaar
    </Trans>
  );
};
