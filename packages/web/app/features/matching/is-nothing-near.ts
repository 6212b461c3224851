import type { Match } from "./match.tsx";

/** True when somebody said how far, and everything found is further. */
export const isNothingNear = (matches: readonly Match[], travelMinutes: number | null): boolean =>
  travelMinutes !== null &&
  matches.every(({ reasons }) =>
    reasons.feasibility.some(({ gate, verdict }) => gate === "TRAVEL" && verdict === "CLOSED"),
  );
