import type { BrowserContext } from "playwright-core";
import { newVisitor } from "../browser/visitor.ts";
import { bringInEmployer, invitationFor, inviteTo, organisationOf } from "./organisations.ts";
import { signInAnew, signInAs, someAddress } from "./sign-in.ts";

type Address = (locale: string, visitor: BrowserContext) => string | Promise<string>;

/** Examples of the pages of organisations, by route. */
export const organisationPages: Readonly<Record<string, Readonly<Record<string, Address>>>> = {
  "/:lang/organisaties": {
    "no organisation yet": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/organisaties`;
    },
    "invited, and in no organisation yet": async (locale, visitor) => {
      const email = await signInAnew(visitor, locale);
      const { context: host } = await newVisitor();
      await inviteTo(host, await bringInEmployer(host, locale), email, locale);
      await host.close();
      return `/${locale}/organisaties`;
    },
    "one's organisations": async (locale, visitor) => {
      await signInAs(visitor, "school-admin");
      return `/${locale}/organisaties`;
    },
  },
  "/:lang/organisaties/nieuw": {
    "bringing an organisation in": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/organisaties/nieuw`;
    },
  },
  "/:lang/organisaties/:id": {
    "an organisation that nobody looked at": (locale, visitor) => bringInEmployer(visitor, locale),
    "a verified organisation, to its admin": (locale, visitor) => organisationOf(visitor, "employer-admin", locale),
    "a verified organisation, to everybody": async (locale, visitor) => {
      const path = await organisationOf(visitor, "employer-admin", locale);
      await visitor.clearCookies();
      return path;
    },
    "an organisation, to a moderator": async (locale, visitor) => {
      const path = await organisationOf(visitor, "employer-admin", locale);
      await signInAs(visitor, "moderator");
      return path;
    },
  },
  "/:lang/organisaties/:id/wijzig": {
    "changing an organisation": async (locale, visitor) =>
      `${await organisationOf(visitor, "employer-admin", locale)}/wijzig`,
  },
  "/:lang/organisaties/:id/mensen": {
    "people of an organisation": async (locale, visitor) => {
      const path = await bringInEmployer(visitor, locale);
      await inviteTo(visitor, path, someAddress());
      return `${path}/mensen`;
    },
    "people of an organisation, to a member": async (locale, visitor) =>
      `${await organisationOf(visitor, "educator-member", locale)}/mensen`,
  },
  "/:lang/uitnodiging/:token": {
    "an invitation": (locale, visitor) => invitationFor(visitor, locale, someAddress()),
    "no such invitation": (locale) => `/${locale}/uitnodiging/no-such-token`,
  },
  "/:lang/moderatie": {
    "what waits for moderators": async (locale, visitor) => {
      await signInAs(visitor, "moderator");
      return `/${locale}/moderatie`;
    },
    "what moderators approved": async (locale, visitor) => {
      await signInAs(visitor, "moderator");
      return `/${locale}/moderatie?tab=goedgekeurd`;
    },
    "no moderator": async (locale, visitor) => {
      await signInAs(visitor, "talent");
      return `/${locale}/moderatie`;
    },
  },
};
