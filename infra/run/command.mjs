// `npm run migrate`, `npm run seed`, `npm run import -- …`: one of the API's programs on the database of DATABASE_URL or
// the embedded one, which it shares with an `npm start` that is running.
import "./node-version.mjs";

const [{ build }, { readConfiguration }, { openDatabase }, { openDataFolder }, { install }, { interruption }] =
  await Promise.all([
    import("./build.mjs"),
    import("./configuration.mjs"),
    import("./database.mjs"),
    import("./data-folder.mjs"),
    import("./install.mjs"),
    import("./interruption.mjs"),
  ]);
const [{ runApiProgram, runOnce }, { progress, toStderr }, { answerWith, Interrupted, Refusal }, { root }] =
  await Promise.all([import("./product.mjs"), import("./progress.mjs"), import("./refusal.mjs"), import("./root.mjs")]);

/** Each stands on what others have done. */
const standsOn = new Map([
  ["migrate", []],
  ["seed", ["migrate"]],
  ["import", ["migrate", "seed"]],
  ["reindex", ["migrate", "seed"]],
  ["verify-audit", ["migrate"]],
  ["appoint", ["migrate"]],
]);
// the exit code of what was stopped half-way; an import goes on from there
const interrupted = 130;

await answerWith(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const earlier = standsOn.get(name);
  if (!earlier) throw new Refusal(`There is no command "${name}": use one of ${[...standsOn.keys()].join(", ")}.`);
  const configuration = readConfiguration(process.env, root);
  const tools = { root, env: process.env, interrupted: interruption(process), progress: progress(toStderr) };
  openDataFolder(configuration.dataDir);
  await install(tools);
  await build(tools);
  const database = await openDatabase(configuration, tools.progress);
  const place = { configuration, tools, database };
  try {
    // the embedded database may be new; on one of one's own the moment to migrate is one's own too
    for (const first of configuration.databaseUrl ? [] : earlier)
      await tools.progress.step(`First: ${first}`, () => runOnce(first, place));
    return await runApiProgram(name, args, {
      ...place,
      cwd: process.env["INIT_CWD"] ?? process.cwd(), // npm moves to the root; a file is named from where the person stands
      onLine: (line, stream) => void process[stream].write(`${line}\n`),
    });
  } catch (error) {
    if (error instanceof Interrupted) return interrupted;
    throw error;
  } finally {
    await database.close();
  }
});
