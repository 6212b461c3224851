import { resolve } from "node:path";
import { Refusal } from "./refusal.mjs";

/**
 * @typedef {object} Configuration
 * @property {"demo" | "production"} appEnv
 * @property {number} port where people reach the web
 * @property {number} apiPort
 * @property {string | undefined} databaseUrl a server of one's own; absent: the embedded one
 * @property {string} dataDir absolute
 * @property {string | undefined} sessionSecret
 */

/**
 * Reads what the launcher must know; the programs that it starts read and check the rest themselves.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root where relative folders start
 * @returns {Configuration}
 */
export const readConfiguration = (env, root) => {
  const port = portIn(env, "PORT", 3000);
  const apiPort = portIn(env, "API_PORT", 4000);
  if (port === apiPort)
    throw new Refusal(
      `PORT and API_PORT are both ${port}: give them different numbers, for example API_PORT=${port + 1}.`,
    );
  return {
    appEnv: appEnvIn(env),
    port,
    apiPort,
    databaseUrl: env["DATABASE_URL"] || undefined,
    dataDir: resolve(root, env["DATA_DIR"] || ".data"),
    sessionSecret: env["SESSION_SECRET"] || undefined,
  };
};

/**
 * Refuses to serve in production without a secret of one's own; a demo makes one. The other commands need none.
 *
 * @param {Configuration} configuration
 */
export const demandSessionSecret = ({ appEnv, sessionSecret = "" }) => {
  if (appEnv === "production" && sessionSecret.length < 32)
    throw new Refusal(
      "APP_ENV=production needs a SESSION_SECRET of 32 characters or more: make one with `openssl rand -base64 33` and keep it.",
    );
};

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} otherwise
 */
const portIn = (env, name, otherwise) => {
  const given = env[name] || String(otherwise);
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535)
    throw new Refusal(
      `${name}=${given} is not a port: give a number from 1 to 65535, for example ${name}=${otherwise}.`,
    );
  return port;
};

/** @param {NodeJS.ProcessEnv} env */
const appEnvIn = (env) => {
  const given = env["APP_ENV"] || "demo";
  if (given !== "demo" && given !== "production")
    throw new Refusal(`APP_ENV=${given} is not known: use APP_ENV=demo (the default) or APP_ENV=production.`);
  return given;
};
