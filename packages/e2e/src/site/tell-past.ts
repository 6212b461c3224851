import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";

/** Something sure, something that may be several things, something technical, and something that nobody understands. */
const told: Readonly<Record<string, string>> = {
  nl: "Ik was kok in een restaurant. Koken. PHP. Xqzzkw.",
  en: "I was a cook in a restaurant. Computers. PHP. Xqzzkw.",
  ar: "كنت طباخًا في مطعم. أطفال. PHP. Xqzzkw.",
};

/**
 * Tells what one did before, as a browser without scripts would, and looks at the result.
 *
 * @throws when the form is not taken
 */
export const tellPast = async (visitor: BrowserContext, locale: string, flow: string): Promise<void> => {
  const sent = await visitor.request.post(`/${locale}/talenten/gedaan?${flow}`, {
    headers: { origin: running.origin },
    form: { do: "read", text: told[locale] ?? "" },
  });
  if (!sent.ok() || !(await sent.text()).includes('id="told"'))
    throw new Error(`What was told was not taken: ${sent.status()} at ${sent.url()}.`);
};
