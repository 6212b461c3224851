import { randomUUID } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";

/** A class as its counsellor has it. */
export type MadeClass = { readonly code: string; readonly path: string };

/**
 * Sends the form that makes a class, as a browser without scripts would.
 *
 * @param over fields of the form that differ from what it offers
 * @throws when no class is made
 */
export const makeClass = async (
  visitor: BrowserContext,
  locale: string,
  over: Readonly<Record<string, string>> = {},
): Promise<MadeClass> => {
  const made = await visitor.request.post(`/${locale}/klas`, {
    headers: { origin: running.origin },
    form: { requestId: randomUUID(), label: "4C", expected: "28", language: locale, second: "", days: "14", ...over },
  });
  const code = /[?&]klas=([A-Z0-9]{6})|class-code--large"[^>]*><bdi[^>]*>([A-Z0-9]{3} [A-Z0-9]{3})</.exec(
    await made.text(),
  );
  const found = (code?.[1] ?? code?.[2] ?? "").replace(" ", "");
  if (!made.ok() || found === "") throw new Error(`No class was made: ${made.status()} at ${made.url()}.`);
  return { code: found, path: new URL(made.url()).pathname };
};

/** Somebody with a browser of their own presses "count my talents along" on the card of these answers. */
export const countAlong = async (code: string, answers: string, requestId: string = randomUUID()): Promise<number> => {
  const sent = await fetch(`${running.origin}/nl/talenten/kaart?a=${answers}&klas=${code}`, {
    method: "POST",
    headers: { origin: running.origin },
    body: new URLSearchParams({ requestId }),
    redirect: "manual",
  });
  return sent.status;
};

/** So many people do, one after the other. */
export const countManyAlong = async (code: string, answers: string, people: number): Promise<void> => {
  for (let person = 0; person < people; person++) {
    const status = await countAlong(code, answers);
    if (status !== 303) throw new Error(`Person ${person + 1} was not counted: ${status}.`);
  }
};
