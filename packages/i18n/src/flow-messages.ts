import type { Messages } from "@lingui/core";

/** One module per language, so that a phone loads the words of one language only. */
const modules = {
  nl: () => import("./flow/words-nl.ts"),
  en: () => import("./flow/words-en.ts"),
  ar: () => import("./flow/words-ar.ts"),
};

/** What the pages of the talent flow say, and what stands around them: all that a browser is given. */
export const flowMessages = async (locale: keyof typeof modules): Promise<Messages> =>
  (await modules[locale]()).messages;
