import { useLingui } from "@lingui/react";
import { type Formats, formatsFor } from "@techconnect/i18n/locales";
import { useMemo } from "react";

/** How the language of the page writes money, dates and lists. */
export const useFormats = (): Formats => {
  const { locale } = useLingui().i18n;
  return useMemo(() => formatsFor(locale), [locale]);
};
