import { randomUUID } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";

const post = async (visitor: BrowserContext, path: string, form: Record<string, string>) => {
  const sent = await visitor.request.post(path, { headers: { origin: running.origin }, form });
  if (!sent.ok()) throw new Error(`${path} answers ${sent.status()} at ${sent.url()}.`);
};

/** Signs a visitor in as one of the people of the demo, as the button on the page does. */
export const signInAs = (visitor: BrowserContext, account: string): Promise<void> =>
  post(visitor, "/nl/inloggen", { account });

/** An address that nobody has. */
export const someAddress = (): string => `${randomUUID()}@example.org`;

/** Asks for a link without scripts. */
export const askForLink = (visitor: BrowserContext, locale: string, email: string): Promise<void> =>
  post(visitor, `/${locale}/inloggen`, { email });

/** Where the link of a mail leads. */
type Way = "inloggen" | "account/adres";

/** The link and the code of the newest mail to an address, as the outbox page shows them. */
export const mailedProof = async (
  email: string,
  way: Way = "inloggen",
): Promise<{ readonly path: string; readonly code: string }> => {
  const page = await (await fetch(`${running.apiOrigin}/outbox`)).text();
  const article = (page.match(/<article[\s\S]*?<\/article>/g) ?? []).find((mail) => mail.includes(email)) ?? "";
  const links = [...article.matchAll(/href="(http[^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const link = links.find((href) => href.includes(`/${way}/link/`));
  const code = /: (\d{3} \d{3})/.exec(article)?.[1];
  if (link === undefined || code === undefined) throw new Error(`No mail with a link came for ${email}.`);
  const { pathname, search } = new URL(link);
  return { path: `${pathname}${search}`, code };
};

/** Asks without scripts for another address for the account of whoever is signed in. */
export const askForAddress = (visitor: BrowserContext, locale: string, email: string): Promise<void> =>
  post(visitor, `/${locale}/account/adres`, { email });

/** Signs a new person in with a link. @returns their address */
export const signInAnew = async (visitor: BrowserContext, locale = "nl"): Promise<string> => {
  const email = someAddress();
  await askForLink(visitor, locale, email);
  await post(visitor, (await mailedProof(email)).path, {});
  return email;
};
