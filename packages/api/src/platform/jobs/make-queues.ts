import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { PgBoss } from "pg-boss";
import { jobSchema, queueOptions, type ReactionName, type RoutineName } from "./queues.ts";

type Wanted = { readonly reactions: readonly ReactionName[]; readonly routines: readonly RoutineName[] };

/**
 * Makes the tables of the jobs, a queue for each reaction and routine, and their clock. Safe to repeat.
 *
 * pg-boss gets connections of its own: what it builds in the background needs the rows of each statement it sends at
 * once, and Kysely keeps those of the last one only.
 */
export const makeQueues = async (url: string, { reactions, routines }: Wanted): Promise<void> => {
  const boss = new PgBoss({
    connectionString: url,
    max: 2,
    schema: jobSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const failed = new Promise<never>((_resolve, reject) => boss.once("error", reject));
  const make = async () => {
    await boss.start();
    for (const { name, seconds } of [
      ...reactions.map(({ name: own }) => ({ name: own, seconds: undefined })),
      ...routines,
    ]) {
      const options = seconds === undefined ? queueOptions : { ...queueOptions, expireInSeconds: seconds };
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
    for (const { name, cron } of routines) await boss.schedule(name, cron, null, { tz: "Europe/Amsterdam" });
    for (const { name } of await boss.getSchedules())
      if (!routines.some((routine) => routine.name === name)) await boss.unschedule(name);
  };
  try {
    await Promise.race([make(), failed]);
  } finally {
    await boss.stop({ graceful: false });
  }
};

/** Lets the app's role add, take and finish jobs, and look after them. */
export const grantQueues = async (em: EntityManager, role: string): Promise<void> => {
  const [schema, name] = [sql.id(jobSchema), sql.id(role)];
  for (const grant of [
    sql`grant usage on schema ${schema} to ${name}`,
    sql`grant select, insert, update, delete on all tables in schema ${schema} to ${name}`,
    sql`grant usage on all sequences in schema ${schema} to ${name}`,
    sql`grant execute on all functions in schema ${schema} to ${name}`,
  ])
    await grant.execute(em.getKysely());
};
