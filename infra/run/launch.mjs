import { demandSessionSecret } from "./configuration.mjs";
import { openDatabase } from "./database.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { checkPort } from "./ports.mjs";
import { firstToEnd, startPart, stopParts, waitUntilReady } from "./processes.mjs";
import { Interrupted } from "./refusal.mjs";
import { lockForStart } from "./start-lock.mjs";

/**
 * What is launched.
 *
 * @typedef {object} Product
 * @property {() => Promise<void>} prepare makes the programs ready: install
 * @property {() => Promise<void>} build
 * @property {(database: import("./database.mjs").Database) => Promise<void>} fill migrates and seeds
 * @property {(databaseUrl: string) => readonly import("./processes.mjs").Part[]} parts
 * @property {readonly string[]} addresses what people can open
 */

/**
 * Starts everything, waits until it is asked to stop, and stops everything.
 *
 * @param {object} launch
 * @param {import("./configuration.mjs").Configuration} launch.configuration
 * @param {Product} launch.product
 * @param {import("./progress.mjs").Progress} launch.progress
 * @param {AbortSignal} launch.interrupted
 * @returns {Promise<number>} the exit code
 */
export const launch = async ({ configuration, product, progress, interrupted }) => {
  /** @type {(() => void | Promise<void>)[]} */
  const closing = [];
  try {
    demandSessionSecret(configuration);
    openDataFolder(configuration.dataDir);
    closing.push(lockForStart(configuration.dataDir));
    await checkPort({ what: "the web", variable: "PORT", port: configuration.port });
    await checkPort({ what: "the API", variable: "API_PORT", port: configuration.apiPort });
    await product.prepare();
    const database = await openDatabase(configuration, progress);
    closing.push(database.close);
    interrupted.throwIfAborted();
    await product.build();
    await product.fill(database);
    await serve({ product, database, progress, interrupted, closing });
    return 0;
  } catch (error) {
    if (!interrupted.aborted) throw error;
    return 0;
  } finally {
    if (interrupted.aborted) progress.say("Stopping");
    for (const close of closing.toReversed()) await close();
    if (interrupted.aborted) progress.say("Stopped; all data is kept");
  }
};

/**
 * @param {object} what
 * @param {Product} what.product
 * @param {import("./database.mjs").Database} what.database
 * @param {import("./progress.mjs").Progress} what.progress
 * @param {AbortSignal} what.interrupted
 * @param {(() => void | Promise<void>)[]} what.closing
 */
const serve = async ({ product, database, progress, interrupted, closing }) => {
  const parts = product.parts(database.url).map(startPart);
  closing.push(() => stopParts(parts));
  const ending = firstToEnd([...parts, { name: "the database", ended: database.ended.then(() => "see postgres.log") }]);
  const names = parts.map(({ name }) => name).join(", ");
  await progress.step(`Starting ${names}`, () => Promise.race([waitUntilReady(parts, interrupted), ending]));
  progress.say("Ready. Ctrl-C stops everything.");
  for (const address of product.addresses) progress.show(address);
  await Promise.race([ending, untilAborted(interrupted)]);
};

/**
 * @param {AbortSignal} interrupted
 * @returns {Promise<never>}
 */
const untilAborted = (interrupted) =>
  new Promise((_, reject) => {
    const stop = () => reject(interrupted.reason ?? new Interrupted());
    if (interrupted.aborted) stop();
    else interrupted.addEventListener("abort", stop, { once: true });
  });
