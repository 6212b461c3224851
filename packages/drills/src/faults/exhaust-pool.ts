import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask, askHealth, readHelpDesks, readSomething } from "../stage/ask.ts";
import { holdHelpDesks, untilWaiting } from "../stage/hold.ts";
import { keepDoing } from "../stage/keep-doing.ts";
import { waitUntil } from "../stage/wait-until.ts";

const sizes = { full: { requests: 500 }, small: { requests: 100 } } as const;
/** As many as the API has. */
const connections = 10;
/** What waiting for a connection may take, and the answering of all requests at once on a busy machine on top of it. */
const longestWait = 1_000 + 1_000;
const healthWithin = 1_000;
const backWithin = 2_000;

/** Asks for health until told to stop. @returns the slowest answer in milliseconds, and how many there were none */
const keepAskingHealth = (origin: string) => {
  const seen = { slowest: 0, dead: 0 };
  const stop = keepDoing(
    async () => {
      const { alive, milliseconds } = await askHealth(origin);
      seen.slowest = Math.max(seen.slowest, milliseconds);
      if (!alive) seen.dead++;
    },
    { rest: 50 },
  );
  return async () => {
    await stop();
    return seen;
  };
};

const run = async ({ open, size }: DrillScope): Promise<readonly Finding[]> => {
  const { requests } = sizes[size];
  const stage = await open();
  await stage.startApi();
  await ask(stage.apiOrigin, readSomething);
  const held = await holdHelpDesks(stage.sql);
  const slow = Array.from({ length: connections }, () => ask(stage.apiOrigin, readHelpDesks));
  await untilWaiting(stage.sql, connections);

  const stopAskingHealth = keepAskingHealth(stage.apiOrigin);
  const answers = await Promise.all(Array.from({ length: requests }, () => ask(stage.apiOrigin, readSomething)));
  const health = await stopAskingHealth();
  await held.letGo();
  const back = await waitUntil(async () => (await ask(stage.apiOrigin, readSomething)).status === 200, backWithin);
  const slowStatuses = (await Promise.all(slow)).map(({ status }) => status);
  const after = await Promise.all(Array.from({ length: connections * 2 }, () => ask(stage.apiOrigin, readHelpDesks)));

  const other = answers.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null).length;
  return [
    none("answers that are not 503 with Retry-After", other, String(requests)),
    within(
      "slowest of them: 1 s of waiting for a connection, and all of them being answered at once",
      Math.max(...answers.map(({ milliseconds }) => milliseconds)),
      longestWait,
    ),
    within("slowest answer of /healthz meanwhile", health.dead > 0 ? Infinity : health.slowest, healthWithin),
    none("slow statements that did not get their answer", slowStatuses.filter((one) => one !== 200).length, "10"),
    within("answers again after the connections are free", back, backWithin),
    none("connections that never came back", after.filter(({ status }) => status !== 200).length, String(after.length)),
  ];
};

/** F7: every connection of the pool is held by a slow statement. */
export const exhaustPool: Drill = { name: "exhaust-pool", title: "Every connection of the API is held", run };
