import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { running } from "../product/running-product.ts";
import { signInAnew, signInAs } from "./sign-in.ts";

const send = async (visitor: BrowserContext, path: string, form: Readonly<Record<string, string>>): Promise<string> => {
  const sent = await visitor.request.post(path, { headers: { origin: running.origin }, form });
  if (!sent.ok()) throw new Error(`${path} answers ${sent.status()} at ${sent.url()}.`);
  return new URL(sent.url()).pathname;
};

/** Somebody new brings an employer in, as a browser without scripts would. @returns the path of its page */
export const bringInEmployer = async (visitor: BrowserContext, locale: string): Promise<string> => {
  await signInAnew(visitor, locale);
  return send(visitor, `/${locale}/organisaties/nieuw`, {
    requestId: randomUUID(),
    kind: "EMPLOYER",
    name: "Windveer",
    kvkNumber: "12345678",
    website: "",
    emailDomain: "",
    about: "",
  });
};

/** Its admin invites somebody; needs the visitor of `bringInEmployer`. */
export const inviteTo = (
  visitor: BrowserContext,
  organisation: string,
  email: string,
  language = "nl",
): Promise<string> =>
  send(visitor, `${organisation}/mensen`, {
    doe: "nodig-uit",
    requestId: randomUUID(),
    email,
    role: "MEMBER",
    places: "1012, 1103",
    language,
  });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The path of the link in the mail to somebody who was invited. The worker sends it soon after.
 *
 * @throws when none came in ten seconds
 */
export const mailedInvitation = async (email: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = await (await fetch(`${running.apiOrigin}/outbox`)).text();
    const mails = (page.match(/<article[\s\S]*?<\/article>/g) ?? []).filter((mail) => mail.includes(email));
    const link = mails.flatMap((mail) => /href="(http[^"]*\/uitnodiging\/[^"]*)"/.exec(mail)?.[1] ?? []).at(0);
    if (link !== undefined) return new URL(link).pathname;
    await pause(100);
  }
  throw new Error(`No invitation came for ${email}.`);
};

/** Whoever is signed in with an address that was invited finds it without the mail, and accepts. */
export const acceptInAccount = async (page: Page): Promise<void> => {
  const way = page.locator("main a", { hasText: "Bekijk de uitnodiging" });
  await page.goto("/nl/organisaties");
  expect(await way.count()).toBe(1);
  await page.goto("/nl/account");
  await way.click();
  await page.locator('main button:has-text("Ja, ik doe mee")').click();
  await page.waitForURL(/klaar=lid/);
  await page.goto("/nl/organisaties");
  expect(await way.count()).toBe(0);
};

/** Somebody with a browser of their own invites an address. @returns the path of the link, in the language asked for */
export const invitationFor = async (visitor: BrowserContext, locale: string, email: string): Promise<string> => {
  const organisation = await bringInEmployer(visitor, locale);
  await inviteTo(visitor, organisation, email, locale);
  return mailedInvitation(email);
};

/** Signs in as somebody of the demo. @returns the path of the first organisation that they are in */
export const organisationOf = async (visitor: BrowserContext, account: string, locale: string): Promise<string> => {
  await signInAs(visitor, account);
  const page = await (await visitor.request.get(`/${locale}/organisaties`)).text();
  const path = new RegExp(`/${locale}/organisaties/[0-9a-f-]{36}`).exec(page)?.[0];
  if (path === undefined) throw new Error(`${account} is in no organisation.`);
  return path;
};
