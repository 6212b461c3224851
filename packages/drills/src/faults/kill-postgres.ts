import { setTimeout as sleep } from "node:timers/promises";
import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask, readHelpDesks, readSomething, type Asked } from "../stage/ask.ts";
import { askUntilAcknowledged, damageAmong, newForm, type AcknowledgedCall } from "../stage/calls.ts";
import { cameToWait, holdHelpDesks } from "../stage/hold.ts";
import { keepDoing } from "../stage/keep-doing.ts";
import type { Stage } from "../stage/open-stage.ts";
import { waitUntil } from "../stage/wait-until.ts";

const sizes = { full: { kills: 5, away: 4_000, people: 8 }, small: { kills: 1, away: 1_000, people: 4 } } as const;
/** Milliseconds of writing before the server is killed, and at most so many more. */
const calm = 700;
const longestWait = 600;
/** An answer that comes later than this hangs. */
const hangs = 2_000;
const backWithin = 5_000;
/** As many as the API has. */
const connections = 10;

/** People who ask for a call one form after the other, until they are told to stop. */
const keepAsking = (origin: string, people: number) => {
  const acknowledged: AcknowledgedCall[] = [];
  const stop = keepDoing(async () => acknowledged.push(await askUntilAcknowledged(origin, newForm())), {
    hands: people,
  });
  return async (): Promise<readonly AcknowledgedCall[]> => {
    await stop();
    return acknowledged;
  };
};

/** Asks now and then while the server is away. */
const askWhileAway = async (origin: string, away: number): Promise<readonly Asked[]> => {
  const until = performance.now() + away;
  const answers: Promise<Asked>[] = [];
  while (performance.now() < until) {
    answers.push(ask(origin, readSomething));
    await sleep(50);
  }
  return Promise.all(answers);
};

type Outage = { readonly answers: readonly Asked[]; readonly back: number };

const breakOnce = async ({ postgres, apiOrigin }: Stage, away: number): Promise<Outage> => {
  await postgres.kill();
  const answers = await askWhileAway(apiOrigin, away);
  await postgres.restart();
  const back = await waitUntil(async () => (await ask(apiOrigin, readSomething)).status === 200, backWithin);
  return { answers, back };
};

/** Whether the API can still use as many connections at a time as before. */
const poolIsWhole = async ({ sql, apiOrigin }: Stage): Promise<boolean> => {
  const held = await holdHelpDesks(sql);
  const slow = Array.from({ length: connections }, () => ask(apiOrigin, readHelpDesks));
  const whole = await cameToWait(sql, connections);
  await held.letGo();
  await Promise.all(slow);
  return whole;
};

const run = async ({ open, size, chance }: DrillScope): Promise<readonly Finding[]> => {
  const { kills, away, people } = sizes[size];
  const stage = await open({ durable: true });
  await stage.startApi();
  const stopAsking = keepAsking(stage.apiOrigin, people);
  const outages: Outage[] = [];
  for (let kill = 0; kill < kills; kill++) {
    await sleep(calm + chance.below(longestWait));
    outages.push(await breakOnce(stage, away));
  }
  const acknowledged = await stopAsking();
  const { lost, doubled, halves } = await damageAmong(stage.sql, acknowledged);
  const answers = outages.flatMap((outage) => outage.answers);
  const other = answers.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null);
  const whole = await poolIsWhole(stage);
  return [
    none("requests that were acknowledged and are lost", lost, `${acknowledged.length}; ${kills} kills, fsync on`),
    none("requests that are there twice or half", doubled + halves, String(acknowledged.length)),
    none("answers that are not 503 with Retry-After while it is away", other.length, String(answers.length)),
    within("slowest answer while it is away", Math.max(...answers.map(({ milliseconds }) => milliseconds)), hangs),
    within("API answers again after the server is back", Math.max(...outages.map(({ back }) => back)), backWithin),
    {
      what: "connections that the same API still has",
      criterion: String(connections),
      measured: whole ? String(connections) : "fewer",
      passed: whole,
    },
  ];
};

/** F4: kill -9 of PostgreSQL during writes. */
export const killPostgres: Drill = {
  name: "kill-postgres",
  title: "PostgreSQL is killed while requests to be called come in",
  run,
};
