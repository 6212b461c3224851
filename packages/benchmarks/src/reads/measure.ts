import autocannon from "autocannon";
import { bytesOf, megabytes } from "../measure/memory.ts";
import { processorTimeOf } from "../measure/processor-time.ts";
import type { Position } from "./answer.ts";
import type { Contender } from "./contender.ts";
import type { WorldDatabase } from "./database.ts";
import type { Server } from "./server.ts";

/** A contender whose server runs. */
export type Running = { readonly contender: Contender; readonly server: Server };

/** One round of one contender; CPU in milliseconds per request. */
export type Measured = {
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly memory: number;
};

const connections = 16;

const load = async ({ contender, server }: Running, positions: readonly Position[], seconds: number) => {
  const result = await autocannon({
    url: server.origin,
    connections,
    duration: seconds,
    requests: positions.map((position) => ({
      method: "POST" as const,
      path: contender.path,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(contender.bodyAt(position)),
    })),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${contender.label}: ${failed} requests failed.`);
  return result;
};

const backendsOf = async (database: WorldDatabase, { applicationName }: Server): Promise<readonly number[]> => {
  const rows = await database.ask<{ pid: number }>("select pid from pg_stat_activity where application_name = $1", [
    applicationName,
  ]);
  return rows.map(({ pid }) => pid);
};

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Asks for a few seconds, and counts what that cost the server and its PostgreSQL connections. */
export const measure = async (
  running: Running,
  database: WorldDatabase,
  positions: readonly Position[],
  seconds: number,
): Promise<Measured> => {
  const { pid } = running.server;
  await load(running, positions, Math.max(1, Math.round(seconds / 2)));
  const backends = await backendsOf(database, running.server);
  const before = { server: processorTimeOf(pid), database: sumOf(backends.map(processorTimeOf)) };
  const { requests, latency, duration } = await load(running, positions, seconds);
  const serverCpu = (processorTimeOf(pid) - before.server) / requests.total;
  const databaseCpu = (sumOf(backends.map(processorTimeOf)) - before.database) / requests.total;
  return {
    serverCpu,
    databaseCpu,
    cpu: serverCpu + databaseCpu,
    p50: latency.p50,
    p99: latency.p99,
    perSecond: requests.total / duration,
    memory: megabytes(bytesOf(pid)),
  };
};
