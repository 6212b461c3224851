import { type I18n, setupI18n } from "@lingui/core";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { pageMessages } from "@techconnect/i18n/page-messages";

/** All words of a language. A new object each time: several languages are spoken at once. */
export const i18nOf = async (locale: Locale): Promise<I18n> =>
  setupI18n({ locale, messages: { [locale]: await pageMessages(locale) } });
