import { setTimeout as sleep } from "node:timers/promises";
import { none, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { askUntilAcknowledged, damageAmong, newForm, sendForms, type AcknowledgedCall } from "../stage/calls.ts";
import type { Stage } from "../stage/open-stage.ts";

const sizes = { full: { mutations: 2_000, kills: 50 }, small: { mutations: 100, kills: 3 } } as const;
const people = 16;
/** A kill comes at most so many milliseconds after a count was reached, in the middle of what is then going on. */
const longestWait = 20;
/** Acknowledged requests that are sent once more at the end. */
const sentAgain = 20;

/** Kills and restarts one API after the other, whenever it is called. */
const executioner = async (stage: Stage, chance: DrillScope["chance"]) => {
  let api = await stage.startApi();
  let queue: Promise<unknown> = Promise.resolve();
  let kills = 0;
  const killOnce = async () => {
    await sleep(chance.below(longestWait));
    await api.kill();
    kills++;
    api = await stage.startApi();
  };
  return {
    call: () => void (queue = queue.then(killOnce)),
    finish: async () => {
      await queue;
      return kills;
    },
  };
};

const changedAnswers = async (origin: string, calls: readonly AcknowledgedCall[]): Promise<number> => {
  let changed = 0;
  for (const { token, ...form } of calls.slice(0, sentAgain))
    if ((await askUntilAcknowledged(origin, { requestId: form.requestId, contact: form.contact })).token !== token)
      changed++;
  return changed;
};

const run = async ({ open, size, chance }: DrillScope): Promise<readonly Finding[]> => {
  const { mutations, kills } = sizes[size];
  const stage = await open();
  const { call, finish } = await executioner(stage, chance);
  const moments = new Set(chance.someBelow(mutations - people, kills).map((moment) => moment + 1));
  const acknowledged = await sendForms(stage.apiOrigin, {
    forms: Array.from({ length: mutations }, newForm),
    people,
    onAcknowledged: (howMany) => {
      if (moments.has(howMany)) call();
    },
  });
  const killed = await finish();
  const again = acknowledged.filter(({ tries }) => tries > 1).length;
  const changed = await changedAnswers(stage.apiOrigin, acknowledged);
  const { lost, doubled, halves } = await damageAmong(stage.sql, acknowledged);
  const of = `${acknowledged.length} acknowledged; ${killed} kills, ${again} sent more than once`;
  return [
    none("requests that were acknowledged and are lost", lost, of),
    none("requests that are there twice", doubled, String(acknowledged.length)),
    none("rows without exactly one job and one count, and jobs without a row", halves, String(acknowledged.length)),
    none("answers that differ when the form is sent once more", changed, String(Math.min(sentAgain, mutations))),
  ];
};

/** F1: kill -9 of the API during mutations that are tried again. */
export const killApi: Drill = { name: "kill-api", title: "The API is killed while requests to be called come in", run };
