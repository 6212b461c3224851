import { setTimeout as sleep } from "node:timers/promises";
import { within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask } from "../stage/ask.ts";
import type { Stage } from "../stage/open-stage.ts";
import { isSuggested } from "../stage/suggested.ts";
import { writeVacancies, type Vacancies } from "../stage/vacancies.ts";
import { waitUntil } from "../stage/wait-until.ts";

const openFor = 3_000;
/** Milliseconds between two transactions that begin later and end sooner. */
const pause = 100;
const seenWithin = 5_000;
const title = "Laatkomer";

type Found = { readonly search?: { readonly totalCount: number } } | null;

const isFound = async ({ apiOrigin }: Stage): Promise<boolean> => {
  const { data } = await ask(apiOrigin, `{ search(query: "${title}") { totalCount } }`);
  return ((data as Found)?.search?.totalCount ?? 0) > 0;
};

/** Adds one in a transaction that stays open while others come and go; ends when it is kept. */
const addLate = async ({ sql }: Stage, vacancies: Vacancies) => {
  const client = await sql.connect();
  await client.query("begin");
  const late = await vacancies.add({ in: client, title });
  const until = performance.now() + openFor;
  let others = 0;
  for (; performance.now() < until; others++) {
    await vacancies.add();
    await sleep(pause);
  }
  await client.query("commit");
  client.release();
  return { late, others };
};

const run = async ({ open, chance }: DrillScope): Promise<readonly Finding[]> => {
  const stage = await open();
  const vacancies = await writeVacancies(stage.sql, chance);
  await stage.startApi();
  await stage.startWorker();
  // both have read before the late one begins
  const first = await vacancies.add();
  await waitUntil(() => isSuggested(stage.apiOrigin, first), seenWithin);
  const { late, others } = await addLate(stage, vacancies);
  const [found, suggested] = await Promise.all([
    waitUntil(() => isFound(stage), seenWithin),
    waitUntil(() => isSuggested(stage.apiOrigin, late), seenWithin),
  ]);
  const what = `a vacancy of a transaction that was open for ${openFor} ms while ${others} younger ones ended`;
  return [
    within(`search finds ${what}`, found, seenWithin),
    within(`match index suggests ${what}`, suggested, seenWithin),
  ];
};

/** F3: a transaction that ends long after younger ones. */
export const commitLate: Drill = { name: "commit-late", title: "A transaction ends after younger ones", run };
