// `npm test`: every check, the failing ones too, then a table and how many passed. `npm run check` is the quick part.
import { join } from "node:path";
import "./node-version.mjs";

const [
  { runCheck },
  { enginesMet },
  { tableOf, totalOf },
  { install },
  { interruption },
  { progress, toStdout },
  { answerWith },
  { root },
] = await Promise.all([
  import("./checks/check.mjs"),
  import("./checks/engines-met.mjs"),
  import("./checks/table.mjs"),
  import("./install.mjs"),
  import("./interruption.mjs"),
  import("./progress.mjs"),
  import("./refusal.mjs"),
  import("./root.mjs"),
]);

// how this machine runs the product must not change what the checks see; TEST_DATABASE_URL is meant for them
const {
  DATABASE_URL: _database,
  DATA_DIR: _data,
  APP_ENV: _kind,
  PORT: _port,
  API_PORT: _apiPort,
  PUBLIC_URL: _url,
  SESSION_SECRET: _secret,
  NODE_ENV: _nodeEnv,
  ...env
} = process.env;

await answerWith(async () => {
  const interrupted = interruption(process);
  const shown = progress(toStdout);
  await install({ root, env, interrupted, progress: shown });
  const { everyCheck, quickChecks } = await import("./checks/every-check.mjs");
  const checks = process.argv.includes("--quick") ? quickChecks() : everyCheck();
  const place = {
    env: {
      ...env,
      PATH: `${root}/node_modules/.bin:${env["PATH"]}`,
      NO_COLOR: "1",
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
    interrupted,
    progress: shown,
  };
  const outcomes = [];
  for (const check of checks) outcomes.push(await runCheck(check, place));
  const { passed, failed } = totalOf(outcomes);
  const met = enginesMet(join(root, "test-results/packages-search.json"));
  for (const line of ["", ...tableOf(outcomes), "", ...met, `${passed} passed, ${failed} failed`]) toStdout(line);
  return failed > 0 ? 1 : 0;
});
