import { get } from "node:http";
import type { Page } from "playwright-core";

export type Weight = {
  readonly js: number;
  readonly css: number;
  readonly fonts: number;
  /** Ways to the server and back, beside that for the page itself. */
  readonly files: number;
};

const kinds = { js: /\.js$/, css: /\.css$/, fonts: /\.woff2?$/ };

/** Bytes of the answer's body as it travels to a browser that knows gzip and nothing newer. */
const bytesOnTheWire = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip" }, agent: false }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });

const weighed = new Map<string, Promise<number>>();

const weightOf = (address: string): Promise<number> => {
  const known = weighed.get(address) ?? bytesOnTheWire(address);
  weighed.set(address, known);
  return known;
};

/** How much the browser fetched for this page; bytes packed with gzip. */
export const weigh = async (page: Page): Promise<Weight> => {
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const sumOf = async (kind: RegExp) => {
    const addresses = [...new Set(fetched)].filter((address) => kind.test(new URL(address).pathname));
    const bytes = await Promise.all(addresses.map(weightOf));
    return bytes.reduce((sum, next) => sum + next, 0);
  };
  const [js, css, fonts] = [await sumOf(kinds.js), await sumOf(kinds.css), await sumOf(kinds.fonts)];
  return { js, css, fonts, files: new Set(fetched).size };
};
