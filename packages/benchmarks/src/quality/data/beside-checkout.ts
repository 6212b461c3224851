import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../../../../infra/run/root.mjs";

/** A path beside the checkout, or beside a folder that it is in; undefined when there is none of that name. */
export const besideCheckout = (path: string, from = dirname(root)): string | undefined => {
  if (existsSync(join(from, path))) return join(from, path);
  return dirname(from) === from ? undefined : besideCheckout(path, dirname(from));
};
