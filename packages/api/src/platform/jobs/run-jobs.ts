import { PgBoss } from "pg-boss";
import type { Logger } from "pino";
import { z } from "zod";
import { jobSchema, type ReactionName, type RoutineName } from "./queues.ts";

/** A reaction with what it does; `id` is that of the event. Rejecting means: again, later. */
export type Reaction = ReactionName & { readonly run: (id: string) => Promise<void> };
export type Routine = RoutineName & { readonly run: () => Promise<void> };

type Needs = {
  readonly url: string;
  readonly role: string;
  readonly reactions: readonly Reaction[];
  readonly routines: readonly Routine[];
  readonly logger: Logger;
};

const EventData = z.object({ id: z.uuid() });

/** How often a queue without work is looked at, in seconds. */
const pollingIntervalSeconds = 0.5;

/**
 * Runs what is to happen after events and by the clock, until it is stopped. Any number of processes may do so on one
 * database: a job is taken by one of them.
 */
export const runJobs = async ({ url, role, reactions, routines, logger }: Needs) => {
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${role}`,
    max: 4,
    schema: jobSchema,
    migrate: false,
    reindex: false,
    instanceName: "techconnect-work",
  });
  boss.on("error", ({ name }) => logger.error({ name }, "job queues"));
  await boss.start();

  /** Says what ran and how it went; the error of a job may quote what somebody filled in, so only its name is told. */
  const told = async (job: string, work: () => Promise<void>) => {
    try {
      await work();
      logger.info({ job }, "job done");
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      logger.error({ job, error: name }, "job failed; it is tried again");
      // its cause stays behind: pg-boss keeps what it is given
      // oxlint-disable-next-line preserve-caught-error
      throw new Error(`${job} failed: ${name}`);
    }
  };

  const options = { pollingIntervalSeconds };
  for (const { name, run } of reactions)
    await boss.work(name, options, async (jobs) => {
      for (const { data } of jobs) await told(name, () => run(EventData.parse(data).id));
    });
  for (const { name, run } of routines) await boss.work(name, options, () => told(name, run));

  return { stop: () => boss.stop({ timeout: 8_000 }) };
};
