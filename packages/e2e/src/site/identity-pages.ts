import type { BrowserContext } from "playwright-core";
import { askForAddress, askForLink, signInAnew, someAddress } from "./sign-in.ts";

type Address = (locale: string, visitor: BrowserContext) => string | Promise<string>;

/** Examples of the pages of signing in, and of what one signs in with, by route. */
export const identityPages: Readonly<Record<string, Readonly<Record<string, Address>>>> = {
  "/:lang/inloggen": { "signing in": (locale) => `/${locale}/inloggen` },
  "/:lang/inloggen/mail": {
    "reading the mail": async (locale, visitor) => {
      await askForLink(visitor, locale, someAddress());
      return `/${locale}/inloggen/mail`;
    },
  },
  "/:lang/inloggen/link/:token": {
    "a link to sign in": (locale) => `/${locale}/inloggen/link/${"a".repeat(32)}`,
  },
  "/:lang/inloggen/app": { "the code of an app": (locale) => `/${locale}/inloggen/app` },
  "/:lang/account/adres": {
    "another address": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/adres`;
    },
    "reading the mail of another address": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      await askForAddress(visitor, locale, someAddress());
      return `/${locale}/account/adres`;
    },
  },
  "/:lang/account/adres/link/:token": {
    "a link to another address": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/adres/link/${"a".repeat(32)}`;
    },
    "a link to another address where nobody is signed in": (locale) =>
      `/${locale}/account/adres/link/${"a".repeat(32)}`,
  },
  "/:lang/account/app": {
    "an app with codes": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/app`;
    },
  },
};
