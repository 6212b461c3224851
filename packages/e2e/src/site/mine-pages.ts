import type { BrowserContext } from "playwright-core";
import { askGuardian, guardianPath } from "./ask-guardian.ts";
import { keepEverything, keptFlow } from "./keep-everything.ts";
import { signInAnew } from "./sign-in.ts";
import { tellPast } from "./tell-past.ts";

type Address = (locale: string, visitor: BrowserContext) => string | Promise<string>;

/** Examples of the pages of an account, and of what is one's own there, by route. */
export const minePages: Readonly<Record<string, Readonly<Record<string, Address>>>> = {
  "/:lang/bewaren": {
    "keeping the card": (locale) => `/${locale}/bewaren?a=bdacbdacbdac`,
    "keeping the card in an account": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      await tellPast(visitor, locale, keptFlow);
      return `/${locale}/bewaren?${keptFlow}`;
    },
  },
  "/:lang/account": {
    "an account": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account`;
    },
    "an account with a card": async (locale, visitor) => {
      await keepEverything(visitor, locale);
      return `/${locale}/account?mijn=kaart`;
    },
  },
  "/:lang/account/gegevens": {
    "one's own data": async (locale, visitor) => {
      await keepEverything(visitor, locale);
      return `/${locale}/account/gegevens`;
    },
  },
  "/:lang/account/wissen": {
    "erasing an account": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/wissen`;
    },
    "an account erased": (locale) => `/${locale}/account/wissen?gewist=1`,
  },
  "/:lang/account/leeftijd": {
    "how old one is": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/leeftijd`;
    },
    "a guardian was asked": async (locale, visitor) => {
      await askGuardian(visitor, locale);
      return `/${locale}/account/leeftijd?klaar=gevraagd`;
    },
  },
  "/:lang/ouder/:token": {
    "what a guardian is asked": async (locale, visitor) => guardianPath(await askGuardian(visitor, locale)),
    "nothing is asked of a guardian": (locale) => `/${locale}/ouder/no-such-token`,
  },
};
