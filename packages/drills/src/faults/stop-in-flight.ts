import { setTimeout as sleep } from "node:timers/promises";
import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask, readHelpDesks } from "../stage/ask.ts";
import { askUntilAcknowledged, newForm } from "../stage/calls.ts";
import { hold, holdHelpDesks, untilWaiting } from "../stage/hold.ts";
import type { Stage } from "../stage/open-stage.ts";
import { waitUntil } from "../stage/wait-until.ts";

const requests = 200;
const connections = 10;
const exitWithin = 20_000;
/** Milliseconds that a job goes on after the worker was asked to stop. */
const jobLasts = { full: [1_500, 12_000], small: [700] } as const;

const inOrder = (who: string, how: string): Finding => ({
  what: `${who} stops in order`,
  criterion: "exit code 0",
  measured: how,
  passed: how === "exit code 0",
});

const stopApi = async (stage: Stage): Promise<readonly Finding[]> => {
  const api = await stage.startApi();
  const held = await holdHelpDesks(stage.sql);
  const answers = Array.from({ length: requests }, () => ask(stage.apiOrigin, readHelpDesks));
  await untilWaiting(stage.sql, connections);
  const began = performance.now();
  const ended = api.stop();
  await sleep(100);
  await held.letGo();
  const failed = (await Promise.all(answers)).filter(({ status }) => status !== 200).length;
  const how = await ended;
  return [
    none("requests in flight that failed", failed, String(requests)),
    within("API is gone", performance.now() - began, exitWithin),
    inOrder("API", how),
  ];
};

const mailsOf = async ({ sql }: Stage, contact: string): Promise<number> => {
  const { rows } = await sql.query<{ count: string }>("select count(*) from mail where to_address = $1", [contact]);
  return Number(rows[0]?.count);
};

/** Holds the row that a job needs, asks the worker to stop in the middle of it, and lets go after a while. */
const stopWorker = async (stage: Stage, lasts: number): Promise<readonly Finding[]> => {
  const form = newForm();
  await askUntilAcknowledged(stage.apiOrigin, form);
  const ofIt = "select from call_request where request_id = $1 for update";
  const held = await hold(stage.sql, ofIt, [form.requestId]);
  const worker = await stage.startWorker();
  await untilWaiting(stage.sql, 1);
  const began = performance.now();
  const ended = worker.stop().then((how) => ({ how, after: performance.now() - began }));
  await sleep(lasts);
  await held.letGo();
  const { how, after } = await ended;
  const doneBefore = (await mailsOf(stage, form.contact)) === 1;
  const next = await stage.startWorker();
  await waitUntil(async () => (await mailsOf(stage, form.contact)) > 0, 30_000);
  const mails = await mailsOf(stage, form.contact);
  await next.stop();
  const what = doneBefore ? "finished" : "returned to the queue and done by the next worker";
  return [
    within(`worker is gone (${how}), while its job would have gone on for ${lasts} ms`, after, exitWithin),
    { what: `its job is ${what}`, criterion: "1 mail", measured: `${mails} mails`, passed: mails === 1 },
  ];
};

const run = async ({ open, size }: DrillScope): Promise<readonly Finding[]> => {
  const stage = await open();
  const findings = [...(await stopApi(stage))];
  await stage.startApi();
  for (const lasts of jobLasts[size]) findings.push(...(await stopWorker(stage, lasts)));
  return findings;
};

/** F9: SIGTERM in the middle of requests and of a job. */
export const stopInFlight: Drill = { name: "stop", title: "API and worker are asked to stop in the middle", run };
