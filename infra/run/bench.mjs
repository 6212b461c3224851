// `npm run bench [name …]`: speed against peers, in one run, as a table of ratios; and JSON under `bench-results/`.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import "./node-version.mjs";

const [{ build }, { install }, { interruption }, { runOnLeash }, { progress, toStderr }] = await Promise.all([
  import("./build.mjs"),
  import("./install.mjs"),
  import("./interruption.mjs"),
  import("./leash.mjs"),
  import("./progress.mjs"),
]);
const [{ nothingToMeasure }, { answerWith, Refusal }, { pinnedNode, root }] = await Promise.all([
  import("./nothing-to-measure.mjs"),
  import("./refusal.mjs"),
  import("./root.mjs"),
]);

const folder = join(root, "packages/benchmarks/src");
const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, "bench.ts")));

await answerWith(async () => {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
  const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown) throw new Refusal(`There is no benchmark "${unknown}": use one of ${known.join(", ")}.`);

  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStderr) };
  await install(tools);
  await build(tools);
  for (const name of asked.length > 0 ? asked : known) {
    const { code } = await runOnLeash(pinnedNode, ["--expose-gc", join(folder, name, "bench.ts"), ...options], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      interrupted: tools.interrupted,
      onLine: (line, stream) => void process[stream].write(`${line}\n`),
    });
    if (code === nothingToMeasure && asked.length === 0) continue;
    if (code !== 0) return code === nothingToMeasure ? 1 : code;
  }
  return 0;
});
