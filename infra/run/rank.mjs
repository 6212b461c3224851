// `npm run rank -- --task … --catalogue … --queries … --out …`: ranks an evaluation task with the product's own engine.
import { join } from "node:path";
import "./node-version.mjs";

const [{ install }, { interruption }, { runOnLeash }, { progress, toStderr }, { answerWith }, { pinnedNode, root }] =
  await Promise.all([
    import("./install.mjs"),
    import("./interruption.mjs"),
    import("./leash.mjs"),
    import("./progress.mjs"),
    import("./refusal.mjs"),
    import("./root.mjs"),
  ]);

await answerWith(async () => {
  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStderr) };
  await install(tools);
  const program = join(root, "packages/benchmarks/src/rank/rank.ts");
  const { code } = await runOnLeash(pinnedNode, [program, ...process.argv.slice(2)], {
    cwd: process.env["INIT_CWD"] ?? process.cwd(), // npm moves to the root; a file is named from where the person stands
    env: { ...process.env, NODE_ENV: "production" },
    interrupted: tools.interrupted,
    onLine: (line, stream) => void process[stream].write(`${line}\n`),
  });
  return code;
});
