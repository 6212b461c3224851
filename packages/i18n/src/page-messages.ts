import type { Messages } from "@lingui/core";

/** One module per language, so that a phone loads the words of one language only. */
const modules = {
  nl: () => import("./pages/nl.ts"),
  en: () => import("./pages/en.ts"),
  ar: () => import("./pages/ar.ts"),
};

/** Everything that pages say in a language, by message id, as `i18n.load(locale, …)` wants it. */
export const pageMessages = async (locale: keyof typeof modules): Promise<Messages> =>
  (await modules[locale]()).messages;
