import { useLingui } from "@lingui/react";
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { LanguageTag } from "@techconnect/i18n/locales";
import { useFormats } from "./use-formats.ts";

const names: Record<LanguageTag, MessageDescriptor> = {
  nl: msg`Nederlands`,
  en: msg`Engels`,
  ar: msg`Arabisch`,
  tr: msg`Turks`,
  uk: msg`Oekraïens`,
  pl: msg`Pools`,
  es: msg`Spaans`,
  fr: msg`Frans`,
  ti: msg`Tigrinya`,
};

const named = (tag: string): tag is LanguageTag => Object.hasOwn(names, tag);

type Demand = { readonly language: string; readonly level?: string | null };

/** "Nederlands (A2) en Engels"; without a level where no source names one. */
export const useLanguageDemands = (): ((demands: readonly Demand[]) => string) => {
  const { i18n } = useLingui();
  const formats = useFormats();
  return (demands) =>
    formats.list(
      demands.map(({ language, level }) => {
        const name = named(language) ? i18n._(names[language]) : language;
        return level ? `${name} (${level})` : name;
      }),
    );
};
