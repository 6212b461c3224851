// `npm run drill [name …]`: kills parts of a product of its own and says what was lost; JSON under `bench-results/`.
import { join } from "node:path";
import "./node-version.mjs";

const [{ build }, { install }, { interruption }, { runOnLeash }, { progress, toStderr }] = await Promise.all([
  import("./build.mjs"),
  import("./install.mjs"),
  import("./interruption.mjs"),
  import("./leash.mjs"),
  import("./progress.mjs"),
]);
const [{ answerWith }, { pinnedNode, root }] = await Promise.all([import("./refusal.mjs"), import("./root.mjs")]);

await answerWith(async () => {
  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStderr) };
  await install(tools);
  await build(tools);
  const program = join(root, "packages/drills/src/drill-command.ts");
  const { code } = await runOnLeash(pinnedNode, [program, ...process.argv.slice(2)], {
    cwd: root,
    env: process.env,
    interrupted: tools.interrupted,
    onLine: (line, stream) => void process[stream].write(`${line}\n`),
  });
  return code;
});
