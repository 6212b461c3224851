import { randomUUID } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import { expect } from "vitest";
import { running } from "../product/running-product.ts";
import { signInAnew, someAddress } from "./sign-in.ts";

/**
 * Signs somebody of fourteen in and has a parent written to, as a browser without scripts would.
 *
 * @throws when a form is not taken
 * @returns the address of the parent
 */
export const askGuardian = async (visitor: BrowserContext, locale: string): Promise<string> => {
  await signInAnew(visitor, locale);
  const guardian = someAddress();
  const born = { day: "3", month: "9", year: String(new Date().getFullYear() - 14) };
  for (const form of [
    { doe: "leeftijd", age: "younger", ...born },
    { doe: "vraag", email: guardian, locale, requestId: randomUUID() },
  ]) {
    const sent = await visitor.request.post(`/${locale}/account/leeftijd`, {
      headers: { origin: running.origin },
      form,
    });
    if (!sent.ok() || !sent.url().includes("klaar="))
      throw new Error(`The form was not taken: ${sent.status()} at ${sent.url()}.`);
  }
  return guardian;
};

/** The path of the link in the letter to a guardian; waits until the worker wrote it. */
export const guardianPath = async (guardian: string): Promise<string> => {
  let path: string | undefined;
  const look = async () => {
    const page = await (await fetch(`${running.apiOrigin}/outbox`)).text();
    const letter = (page.match(/<article[\s\S]*?<\/article>/g) ?? []).find((mail) => mail.includes(guardian)) ?? "";
    path = /href="http[^"]*?(\/\w\w\/ouder\/[^"]*)"/.exec(letter)?.[1];
    return path;
  };
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBeDefined();
  return path ?? "";
};
