import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone, whatever the name of it and wherever the command was given. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/(?<=.)\/$/, "");

/** The Node that the lock file pins: it runs the product, whatever Node runs the launcher. */
export const pinnedNode = join(root, "node_modules/.bin/node");
