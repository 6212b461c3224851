import { setTimeout as sleep } from "node:timers/promises";
import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { keepDoing } from "../stage/keep-doing.ts";
import type { Stage } from "../stage/open-stage.ts";
import { countIn, suggestedBy } from "../stage/suggested.ts";
import { differencesIn, revisionsIn, writeVacancies, type Vacancies } from "../stage/vacancies.ts";
import { waitUntil } from "../stage/wait-until.ts";

const sizes = { full: { kills: 20 }, small: { kills: 3 } } as const;
const writers = 2;
/** Milliseconds that a writer rests between two changes. */
const rest = 5;
/** A kill comes at most so many milliseconds after the worker was started: before, while or after it takes over. */
const longestLife = 2_500;
const agreesWithin = 5_000;
const startsWithin = 30_000;

/** Changes vacancies until it is told to stop. @returns how many changes there were */
const keepChanging = (vacancies: Vacancies) => {
  let changes = 0;
  const once = async () => {
    await vacancies.changeOne();
    changes++;
  };
  const stop = keepDoing(once, { hands: writers, rest });
  return async (): Promise<number> => {
    await stop();
    return changes;
  };
};

/** Watches what search holds. @returns how often an older revision took the place of a newer one */
const watchRevisions = ({ sql }: Stage) => {
  let backwards = 0;
  const newest = new Map<string, number>();
  const once = async () => {
    for (const [id, revision] of await revisionsIn(sql)) {
      if (revision < (newest.get(id) ?? 0)) backwards++;
      newest.set(id, revision);
    }
  };
  const stop = keepDoing(once, { rest: 20 });
  return async (): Promise<number> => {
    await stop();
    return backwards;
  };
};

/** Whether the worker has come so far that it follows changes; the API does so too. */
const workerListens = async ({ sql }: Stage): Promise<boolean> => {
  const { rows } = await sql.query("select from pg_stat_activity where query ilike 'listen %opportunity_change%'");
  return rows.length > 1;
};

/** What differs between the API that followed all the time and one that has just read everything. */
const matchDiffers = async (stage: Stage) => {
  const fresh = await stage.startSecondApi();
  const expected = await suggestedBy(fresh.origin);
  const after = await waitUntil(async () => (await suggestedBy(stage.apiOrigin)) === expected, agreesWithin);
  await fresh.stop();
  return { after, suggestions: countIn(expected) };
};

/** What `reindex --mend` found, document by document and version by version. */
const mended = async (stage: Stage): Promise<{ readonly wrong: number; readonly said: string }> => {
  const said = await stage.command("reindex", "--mend");
  const [, stale, superfluous] = /(\d+) were missing or old, (\d+) too many/.exec(said) ?? [];
  if (stale === undefined || superfluous === undefined) throw new Error(`reindex --mend says: ${said}`);
  return { wrong: Number(stale) + Number(superfluous), said };
};

const run = async ({ open, size, chance }: DrillScope): Promise<readonly Finding[]> => {
  const { kills } = sizes[size];
  const stage = await open();
  const vacancies = await writeVacancies(stage.sql, chance);
  await stage.startApi();
  const [stopChanging, stopWatching] = [keepChanging(vacancies), watchRevisions(stage)];
  for (let kill = 0; kill < kills; kill++) {
    const worker = await stage.startWorker();
    await sleep(chance.below(longestLife));
    await worker.kill();
  }
  const changes = await stopChanging();
  const behind = await differencesIn(stage.sql);
  await stage.startWorker();
  const up = await waitUntil(() => workerListens(stage), startsWithin);
  const after = await waitUntil(async () => (await differencesIn(stage.sql)) === 0, agreesWithin * 2);
  const backwards = await stopWatching();
  const differs = await differencesIn(stage.sql);
  const { wrong } = await mended(stage);
  const match = await matchDiffers(stage);
  return [
    within(
      `search holds what the table holds (${behind} behind after ${kills} kills; the worker took ${Math.round(up)} ms to start)`,
      after,
      agreesWithin,
    ),
    none("vacancies that search holds otherwise", differs, `${changes} changes`),
    none("documents of any kind that reindex --mend puts right", wrong, "all"),
    none("older revisions that took the place of newer ones", backwards, `${changes} changes`),
    within(`match index says what a fresh one says (${match.suggestions} suggestions)`, match.after, agreesWithin),
  ];
};

/** F2: kill -9 of the worker while vacancies change. */
export const killWorker: Drill = { name: "kill-worker", title: "The worker is killed while vacancies change", run };
