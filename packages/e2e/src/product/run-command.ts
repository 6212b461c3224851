import { runApiProgram } from "../../../../infra/run/product.mjs";
import { root } from "../../../../infra/run/root.mjs";
import { launcherFor, lentDatabase } from "./run-product.ts";
import { running } from "./running-product.ts";

export type Finished = { readonly code: number; readonly output: string };

/** Runs one of the commands of the root, such as `import vacancies <file>`, on the database of the running product. */
export const runCommand = async (name: string, args: readonly string[]): Promise<Finished> => {
  const { configuration, tools } = launcherFor({ DATA_DIR: running.dataDir });
  const lines: string[] = [];
  const code = await runApiProgram(name, args, {
    configuration,
    tools,
    database: lentDatabase(running.databaseUrl),
    cwd: root,
    onLine: (line: string) => lines.push(line),
  });
  return { code, output: lines.join("\n") };
};
