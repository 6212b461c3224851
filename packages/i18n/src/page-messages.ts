import type { Messages } from "@lingui/core";

const modules = {
  nl: () => import("./pages/nl.ts"),
  en: () => import("./pages/en.ts"),
  ar: () => import("./pages/ar.ts"),
};

/** Everything that pages say in a language, by message id, as `i18n.load(locale, …)` wants it. For the server. */
export const pageMessages = async (locale: keyof typeof modules): Promise<Messages> =>
  (await modules[locale]()).messages;
