import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";

/** One of each kind, and something that never was. */
const things = [
  ["job-profile", "it-helpdesk"],
  ["course", "hackyourfuture-web"],
  ["vacancy", "adrescontrole-avond-zwierpak"],
  ["vacancy", "bestaat-niet-meer"],
] as const;

/**
 * Saves things, as a browser without scripts would.
 *
 * @throws when a form is not taken
 */
export const saveThings = async (
  visitor: BrowserContext,
  locale: string,
  most: number = things.length,
): Promise<void> => {
  for (const [kind, slug] of things.slice(0, most)) {
    const sent = await visitor.request.post(`/${locale}/bewaard`, {
      headers: { origin: running.origin },
      form: { doe: "bewaar", kind, slug },
    });
    if (!sent.ok() || !(await sent.text()).includes(`id="${kind}-${slug}"`))
      throw new Error(`${slug} was not saved: ${sent.status()} at ${sent.url()}.`);
  }
};
