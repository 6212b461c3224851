import { readConfiguration } from "../../../../infra/run/configuration.mjs";
import { startPart, waitUntilReady } from "../../../../infra/run/processes.mjs";
import { product, runApiProgram, runOnce } from "../../../../infra/run/product.mjs";
import { progress } from "../../../../infra/run/progress.mjs";
import { root } from "../../../../infra/run/root.mjs";

/** A process of the product that can be broken. */
export type Running = {
  readonly pid: number;
  /** Ends it on the spot and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop. @returns how it ended, such as `exit code 0` */
  readonly stop: () => Promise<string>;
};

export type Place = { readonly dataDir: string; readonly databaseUrl: string; readonly apiPort: number };

/** How this machine runs the product must not change what a drill sees: next to nothing of its settings is passed on. */
const environment = ({ PATH, HOME, TMPDIR }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...(HOME === undefined ? {} : { HOME }),
  ...(TMPDIR === undefined ? {} : { TMPDIR }),
  PATH: `${root}/node_modules/.bin:${PATH}`,
  LOG_LEVEL: "silent", // what breaks is meant to break
  REQUESTS_PER_MINUTE: "1000000",
  SIGN_INS_PER_MINUTE: "1000000",
});

const launcherAt = ({ dataDir, apiPort }: Pick<Place, "dataDir" | "apiPort">) => {
  const web = apiPort === 1 ? 2 : 1; // never opened
  const env = {
    ...environment(process.env),
    DATA_DIR: dataDir,
    API_PORT: String(apiPort),
    PORT: String(web),
  };
  const tools = { root, env, interrupted: new AbortController().signal, progress: progress(() => undefined) };
  return { configuration: readConfiguration(env, root), tools };
};

const lent = (url: string) => ({
  url,
  ranOutOfDisk: () => false,
  ended: new Promise<never>(() => {}),
  close: async () => {},
});

/** Makes the tables and puts the content of a demo into them. */
export const fill = async (place: Place): Promise<void> => {
  const at = { ...launcherAt(place), database: lent(place.databaseUrl) };
  for (const name of ["migrate", "seed"]) await runOnce(name, at);
};

/** Runs one of the commands of the root. @returns what it said */
export const runCommand = async (name: string, args: readonly string[], place: Place): Promise<string> => {
  const said: string[] = [];
  const at = { ...launcherAt(place), database: lent(place.databaseUrl), cwd: root };
  const code = await runApiProgram(name, args, { ...at, onLine: (line: string) => said.push(line) });
  if (code !== 0) throw new Error(`The command ${name} failed: ${said.join("\n")}`);
  return said.join("\n");
};

/** Starts the API or the worker as `npm start` does, and waits until the API may be asked. */
export const launch = async (name: "the API" | "the worker", place: Place): Promise<Running> => {
  const { configuration, tools } = launcherAt(place);
  const part = product(configuration, tools)
    .parts(place.databaseUrl)
    .find((one: { readonly name: string }) => one.name === name);
  if (!part) throw new Error(`The launcher knows no part called ${name}.`);
  const running = startPart(part);
  const { pid } = running.child;
  if (pid === undefined) throw new Error(`${name} did not start.`);
  await Promise.race([waitUntilReady([running], tools.interrupted), running.ended]);
  return {
    pid,
    kill: async () => {
      running.child.kill("SIGKILL");
      await running.ended;
    },
    stop: async () => {
      running.child.kill("SIGTERM");
      return running.ended;
    },
  };
};
