import type { Messages } from "@lingui/core";

const modules = {
  nl: () => import("./compiled/nl/reach.ts"),
  en: () => import("./compiled/en/reach.ts"),
  ar: () => import("./compiled/ar/reach.ts"),
};

/** What we say to other sites and about being shown there; no other page needs it, so phones do not fetch it. */
export const reachMessages = async (locale: keyof typeof modules): Promise<Messages> =>
  (await modules[locale]()).messages;
