import { join } from "node:path";
import { build } from "./build.mjs";
import { keptSessionSecret } from "./data-folder.mjs";
import { install } from "./install.mjs";
import { runOnLeash } from "./leash.mjs";
import { diskFull, Refusal } from "./refusal.mjs";
import { pinnedNode } from "./root.mjs";

/** @typedef {import("./configuration.mjs").Configuration} Configuration */
/** @typedef {import("./install.mjs").Tools} Tools */

/** @param {string} root @param {string} name */
const apiProgram = (root, name) => join(root, "packages/api/dist/entrypoints", `${name}.js`);

/**
 * TechConnect itself, as `npm start` launches it.
 *
 * @param {Configuration} configuration
 * @param {Tools} tools
 * @returns {import("./launch.mjs").Product}
 */
export const product = (configuration, tools) => ({
  prepare: () => install(tools),
  build: () => build(tools),
  fill: async (database) => {
    const place = { configuration, tools, database };
    await tools.progress.step("Migrating the database", () => runOnce("migrate", place));
    await tools.progress.step("Seeding the content", () => runOnce("seed", place));
  },
  parts: (databaseUrl) => parts(configuration, tools, databaseUrl),
  addresses: addresses(configuration),
});

/**
 * @typedef {object} Place
 * @property {Configuration} configuration
 * @property {Tools} tools
 * @property {import("./database.mjs").Database} database
 */

/**
 * Runs one of the API's programs that do one thing and end, and refuses to go on when it fails.
 *
 * @param {string} name
 * @param {Place} place
 */
export const runOnce = async (name, place) => {
  const code = await runApiProgram(name, [], { ...place, cwd: place.tools.root, onLine: place.tools.progress.show });
  if (code !== 0)
    throw new Refusal(
      `The command ${name} failed (exit code ${code}): the reason is written above; put it right and run the command again.`,
    );
};

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Place & { cwd: string, onLine: (line: string, stream: "stdout" | "stderr") => void }} place
 * @returns {Promise<number>} its exit code
 */
export const runApiProgram = async (name, args, { configuration, tools, database, cwd, onLine }) => {
  const { code } = await runOnLeash(pinnedNode, ["--enable-source-maps", apiProgram(tools.root, name), ...args], {
    cwd,
    env: environment(configuration, tools, database.url),
    interrupted: tools.interrupted,
    onLine,
  });
  if (code !== 0 && database.ranOutOfDisk()) throw diskFull(configuration.dataDir);
  return code;
};

/**
 * @param {Configuration} configuration
 * @param {Tools} tools
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export const environment = (configuration, tools, databaseUrl) => ({
  ...tools.env,
  NODE_ENV: "production",
  APP_ENV: configuration.appEnv,
  DATABASE_URL: databaseUrl,
  DATA_DIR: configuration.dataDir,
  PORT: String(configuration.port),
  API_PORT: String(configuration.apiPort),
  LOG_LEVEL: tools.env["LOG_LEVEL"] || (configuration.appEnv === "demo" ? "warn" : "info"),
  API_URL: tools.env["API_URL"] || `http://127.0.0.1:${configuration.apiPort}`,
});

/**
 * @param {Configuration} configuration
 * @param {Tools} tools
 * @param {string} databaseUrl
 * @returns {import("./processes.mjs").Part[]} in the order in which they need each other
 */
const parts = (configuration, tools, databaseUrl) => {
  const { SESSION_SECRET: _onlyTheWebNeedsIt, ...env } = environment(configuration, tools, databaseUrl);
  const sessionSecret = configuration.sessionSecret ?? keptSessionSecret(configuration.dataDir);
  const publicUrl = configuration.appEnv === "demo" ? `http://localhost:${configuration.port}` : "";
  // links in mails; the web itself takes the address that its visitor used, unless it is told one
  const part = {
    program: pinnedNode,
    cwd: tools.root,
    env: { ...env, PUBLIC_URL: env["PUBLIC_URL"] || publicUrl },
  };
  return [
    {
      ...part,
      name: "the API",
      args: ["--enable-source-maps", apiProgram(tools.root, "serve")],
      readyAt: `http://127.0.0.1:${configuration.apiPort}/readyz`,
    },
    { ...part, name: "the worker", args: ["--enable-source-maps", apiProgram(tools.root, "work")] },
    {
      ...part,
      name: "the web",
      args: ["--enable-source-maps", join(tools.root, "packages/web/server/main.ts")],
      env: { ...env, SESSION_SECRET: sessionSecret },
      readyAt: `http://127.0.0.1:${configuration.port}/healthz`,
    },
  ];
};

/** @param {Configuration} configuration */
const addresses = ({ port, apiPort, appEnv }) => [
  `TechConnect    http://localhost:${port}/nl`,
  `API            http://localhost:${apiPort}/graphql`,
  ...(appEnv === "production"
    ? []
    : [`API sandbox    http://localhost:${apiPort}/sandbox`, `Outbox         http://localhost:${apiPort}/outbox`]),
];
