import type { Drill } from "./drill.ts";
import { commitLate } from "./faults/commit-late.ts";
import { exhaustPool } from "./faults/exhaust-pool.ts";
import { killApi } from "./faults/kill-api.ts";
import { killPostgres } from "./faults/kill-postgres.ts";
import { killWorker } from "./faults/kill-worker.ts";
import { stopInFlight } from "./faults/stop-in-flight.ts";
import { endSessions } from "./people/end-sessions.ts";
import { eraseAccounts } from "./people/erase-accounts.ts";

/** In the order of the table. */
export const everyDrill: readonly Drill[] = [
  killApi,
  killWorker,
  commitLate,
  killPostgres,
  exhaustPool,
  stopInFlight,
  endSessions,
  eraseAccounts,
];
