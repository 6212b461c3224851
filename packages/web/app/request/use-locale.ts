import { useLingui } from "@lingui/react";

/** The language of the page, as the first part of its address has it. */
export const useLocale = (): string => useLingui().i18n.locale;
