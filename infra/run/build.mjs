import { pnpmFailed, runPnpm } from "./pnpm.mjs";

/**
 * Builds what changed since the last time.
 *
 * @param {import("./install.mjs").Tools} tools
 */
export const build = ({ root, env, interrupted, progress }) =>
  progress.step("Building what changed", async () => {
    const args = ["exec", "turbo", "run", "build", "--output-logs=errors-only"];
    const { code, output } = await runPnpm(root, args, { env, interrupted, onLine: progress.show });
    if (code !== 0) throw pnpmFailed("The product could not be built", root, output);
  });
