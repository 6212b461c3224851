import { inject } from "vitest";
import type { Product } from "./run-product.ts";

declare module "vitest" {
  interface ProvidedContext {
    product: Product;
  }
}

/** The product that the global setup started. */
export const running: Product = inject("product");
