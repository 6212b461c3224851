import "reflect-metadata";
import type { Slice } from "./platform/slice.ts";
import { supportModule } from "./support/support.module.ts";

/** Everything the product does on the server, one line per feature; seeds run in this order. */
export const slices: readonly Slice[] = [supportModule()];
