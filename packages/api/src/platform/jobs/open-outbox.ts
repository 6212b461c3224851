import type { EntityManager } from "@mikro-orm/postgresql";
import { fromKysely, PgBoss } from "pg-boss";
import type { Logger } from "pino";
import type { Outbox } from "../events.ts";
import { jobSchema, type ReactionName } from "./queues.ts";

type Needs = {
  readonly url: string;
  readonly role: string;
  readonly reactions: readonly ReactionName[];
  readonly logger: Logger;
};

export type OpenOutbox = {
  /** The outbox of a transaction: `em` is the one that `transactional` gives. */
  readonly on: (em: EntityManager) => Outbox;
  readonly close: () => Promise<void>;
};

/**
 * Puts events among the jobs: one job per reaction, whose id is that of the event.
 *
 * What pg-boss must know of its queues it reads over a connection of its own, so that a transaction never waits for a
 * second place in the pool that it stands in. It starts with the first event, so a server may start before `migrate`.
 */
export const openOutbox = ({ url, role, reactions, logger }: Needs): OpenOutbox => {
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${role}`,
    max: 1,
    schema: jobSchema,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", ({ name }) => logger.error({ name }, "job queues"));
  const queuesOf = (kind: string) => reactions.filter(({ on }) => on === kind).map(({ name }) => name);

  return {
    on: (em) => ({
      append: async ({ kind, id }) => {
        await boss.start();
        for (const queue of queuesOf(kind)) await boss.send(queue, { id }, { id, db: fromKysely(em.getKysely()) });
      },
      withdraw: async ({ kind, id }) => {
        await boss.start();
        for (const queue of queuesOf(kind)) await boss.deleteJob(queue, id, { db: fromKysely(em.getKysely()) });
      },
    }),
    close: () => boss.stop({ timeout: 2_000 }),
  };
};
