import type { RunOfRows } from "../import-vacancies.ts";

/** The run that rows belong to, where nobody asks. */
export const aRunOfRows = (): RunOfRows => ({
  keysBefore: [],
  sighting: () => ({ sourceId: "source", runId: "run", batch: 1 }),
  note: async () => undefined,
  reached: async () => undefined,
  stop: new AbortController().signal,
});
