import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";
import { saveThings } from "./save-things.ts";
import { signInAnew } from "./sign-in.ts";
import { tellPast } from "./tell-past.ts";

/** What is kept, as the address of the flow carries it. */
export const keptFlow = "a=bdacbdacbdac&t=helping,solving,explaining&i=people&s=care";

/**
 * Signs somebody new in who told, needs and saved something, and keeps all of it in the account, as a browser without
 * scripts would.
 *
 * @throws when a form is not taken
 * @returns their address
 */
export const keepEverything = async (visitor: BrowserContext, locale: string): Promise<string> => {
  const email = await signInAnew(visitor, locale);
  await tellPast(visitor, locale, keptFlow);
  await saveThings(visitor, locale);
  const post = (path: string, form: Record<string, string>) =>
    visitor.request.post(`/${locale}/${path}?${keptFlow}`, { headers: { origin: running.origin }, form });
  await post("talenten/wat-heb-jij-nodig", { hours: "20", help: "LAPTOP", postcode: "1506", travel: "45" });
  const kept = await post("bewaren", { age: "older", needs: "yes", version: "0", textVersion: "1" });
  if (!kept.ok() || !kept.url().endsWith(`/${locale}/account?mijn=kaart`))
    throw new Error(`The card was not kept: ${kept.status()} at ${kept.url()}.`);
  return email;
};
