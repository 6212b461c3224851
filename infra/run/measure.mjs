// `npm run rank -- …`, `npm run fit-scoring` and `npm run fit-linking`: programs on data sets beside the repository; no database, no build.
import { resolve } from "node:path";
import "./node-version.mjs";

const [{ install }, { interruption }, { runOnLeash }, { progress, toStderr }, { answerWith, Refusal }] =
  await Promise.all([
    import("./install.mjs"),
    import("./interruption.mjs"),
    import("./leash.mjs"),
    import("./progress.mjs"),
    import("./refusal.mjs"),
  ]);
const { pinnedNode, root } = await import("./root.mjs");

const programs = new Map([
  ["rank", "packages/benchmarks/src/rank/rank.ts"],
  ["fit-scoring", "packages/benchmarks/src/fit/fit-scoring.ts"],
  ["fit-linking", "packages/benchmarks/src/fit/fit-linking.ts"],
]);

await answerWith(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const program = programs.get(name);
  if (!program) throw new Refusal(`There is no program "${name}": use one of ${[...programs.keys()].join(", ")}.`);
  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStderr) };
  await install(tools);
  const { code } = await runOnLeash(pinnedNode, ["--max-old-space-size=6000", resolve(root, program), ...args], {
    cwd: process.env["INIT_CWD"] ?? process.cwd(), // npm moves to the root; a file is named from where the person stands
    env: process.env,
    interrupted: tools.interrupted,
    onLine: (line, stream) => void process[stream].write(`${line}\n`),
  });
  return code;
});
