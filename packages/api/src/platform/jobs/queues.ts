/** Tables of pg-boss; `migrate` makes them, and MikroORM leaves them alone. */
export const jobSchema = "pgboss";

/** What is to happen after an event: named `<verb>-on-<event>`, safe to run twice. */
export type ReactionName = { readonly name: string; readonly on: string };

/** What is to happen by the clock. */
export type RoutineName = {
  readonly name: string;
  /** Five fields, on the clock of Amsterdam. */
  readonly cron: string;
  /** Most seconds that it may take; absent: as long as everything else. */
  readonly seconds?: number;
};

/** Tried for about a day, ever more slowly; what is done is forgotten within the hour. */
export const queueOptions = {
  retryLimit: 20,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 2 * 3_600,
  expireInSeconds: 120,
  retentionSeconds: 7 * 24 * 3_600,
  deleteAfterSeconds: 3_600,
} as const;
