import { Interrupted } from "./refusal.mjs";

/**
 * A signal that is aborted by Ctrl-C, TERM or a closed terminal. The first one asks for an orderly stop, which later
 * ones do not hurry: the database must be able to finish.
 *
 * @param {NodeJS.Process} process
 */
export const interruption = (process) => {
  const asked = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => asked.abort(new Interrupted(signal)));
  return asked.signal;
};
