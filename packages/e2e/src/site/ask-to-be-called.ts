import { randomUUID } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";

/**
 * Sends the form of the help page as a browser without scripts would.
 *
 * @returns the path of the page that shows what is held of this visitor
 * @throws when the form is not taken, or the page after it has no such link
 */
export const askToBeCalled = async (visitor: BrowserContext, locale: string): Promise<string> => {
  const requestId = randomUUID();
  const sent = await visitor.request.post(`/${locale}/hulp`, {
    headers: { origin: running.origin },
    form: {
      requestId,
      firstName: "Samira",
      contact: `samira-${requestId}@example.org`,
      moment: "MORNING",
      language: locale,
    },
  });
  const link = /href="(\/[a-z]{2}\/verzoek\/[^"]+)"/.exec(await sent.text())?.[1];
  if (!sent.ok() || link === undefined) throw new Error(`The call was not taken: ${sent.status()} at ${sent.url()}.`);
  return link;
};
