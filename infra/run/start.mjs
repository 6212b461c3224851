// `npm start`: installs, builds, migrates, seeds and serves the whole product on this machine. Plain JavaScript on
// purpose: it runs before anything is installed, on whatever Node there is.
import "./node-version.mjs";

const [
  { readConfiguration },
  { interruption },
  { launch },
  { product },
  { progress, toStdout },
  { answerWith },
  { root },
] = await Promise.all([
  import("./configuration.mjs"),
  import("./interruption.mjs"),
  import("./launch.mjs"),
  import("./product.mjs"),
  import("./progress.mjs"),
  import("./refusal.mjs"),
  import("./root.mjs"),
]);

await answerWith(() => {
  const configuration = readConfiguration(process.env, root);
  const interrupted = interruption(process);
  const shown = progress(toStdout);
  const tools = { root, env: process.env, interrupted, progress: shown };
  return launch({ configuration, product: product(configuration, tools), progress: shown, interrupted });
});
