import type { I18n } from "@lingui/core";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { reachMessages } from "@techconnect/i18n/reach-messages";
import { i18nOf } from "../i18n-of.server.ts";

/** The words of the pages, and those for other sites. */
export const reachI18nOf = async (locale: Locale): Promise<I18n> => {
  const i18n = await i18nOf(locale);
  i18n.load(locale, { ...i18n.messages, ...(await reachMessages(locale)) });
  i18n.activate(locale);
  return i18n;
};
