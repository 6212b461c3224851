// `npm start` with stand-ins instead of the product: the same launcher, without the minutes of install and build.
import { fileURLToPath } from "node:url";
import { readConfiguration } from "../configuration.mjs";
import { interruption } from "../interruption.mjs";
import { launch } from "../launch.mjs";
import { progress, toStdout } from "../progress.mjs";
import { answerWith } from "../refusal.mjs";
import { root } from "../root.mjs";

const [webBehaviour = "serves"] = process.argv.slice(2);
const script = fileURLToPath(new URL("stand-in-part.mjs", import.meta.url));

await answerWith(() => {
  const configuration = readConfiguration(process.env, root);
  /** @param {string} name @param {number} port @param {string} behaviour */
  const part = (name, port, behaviour) => ({
    name,
    program: process.execPath,
    args: [script, String(port), behaviour],
    cwd: root,
    env: process.env,
    readyAt: `http://127.0.0.1:${port}/`,
  });
  return launch({
    configuration,
    product: {
      prepare: async () => {},
      build: async () => {},
      fill: async () => {},
      parts: () => [
        part("the API", configuration.apiPort, "serves"),
        part("the web", configuration.port, webBehaviour),
      ],
      addresses: [`http://localhost:${configuration.port}/nl`],
    },
    progress: progress(toStdout),
    interrupted: interruption(process),
  });
});
