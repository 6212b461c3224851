// `npm run build`: installs when needed and builds what changed, on whatever Node there is and without a pnpm of one's own.
import "./node-version.mjs";

const [{ build }, { install }, { interruption }, { progress, toStdout }, { answerWith }, { root }] = await Promise.all([
  import("./build.mjs"),
  import("./install.mjs"),
  import("./interruption.mjs"),
  import("./progress.mjs"),
  import("./refusal.mjs"),
  import("./root.mjs"),
]);

await answerWith(async () => {
  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStdout) };
  await install(tools);
  await build(tools);
  return 0;
});
