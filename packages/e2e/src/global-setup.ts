import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser/chromium.ts";
import { runProduct } from "./product/run-product.ts";

/** One product and one browser for the whole run. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { product, stop } = await runProduct();
  try {
    const browser = await startBrowser();
    provide("product", product);
    provide("browser", browser.wsEndpoint());
    return async () => {
      await browser.close();
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
