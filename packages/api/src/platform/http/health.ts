import type { FastifyInstance } from "fastify";
import { retryAfter } from "../graphql/mask-errors.ts";
import { isMigrated } from "../postgres/migrate.ts";
import type { Database } from "../postgres/open-database.ts";
import type { Companion } from "../slice.ts";

type Needs = {
  readonly database: Database;
  readonly companions: readonly Companion[];
  readonly isDraining: () => boolean;
};

/** `/healthz`: the process is alive. `/readyz`: requests may be sent here. */
export const answerHealth = (server: FastifyInstance, { database, companions, isDraining }: Needs): void => {
  const isReady = async (): Promise<Readonly<Record<string, boolean>>> => ({
    running: !isDraining(),
    migrated: await isMigrated(database).catch(() => false),
    followed: companions.every((companion) => companion.isReady()),
  });

  server.get("/healthz", { config: { rateLimit: false } }, () => ({ status: "alive" }));
  server.get("/readyz", { config: { rateLimit: false } }, async (_request, reply) => {
    const checks = await isReady();
    if (Object.values(checks).every(Boolean)) return { status: "ready" };
    return reply.code(503).header("retry-after", retryAfter).send({ status: "not ready", checks });
  });
};
