import type { TestProject } from "vitest/node";
import { unpackedChromium } from "./browser/chromium.ts";
import { runProduct } from "./product/run-product.ts";

/** One product for the whole run. Each test file has a browser of its own, unpacked here once. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  if (process.platform === "linux") await unpackedChromium();
  const { product, stop } = await runProduct();
  provide("product", product);
  return stop;
};
