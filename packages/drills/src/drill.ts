import type { Chance } from "./chance.ts";
import type { OpenStage } from "./stage/open-stage.ts";

/** How much of it: all that the criterion asks for, or enough to see a fault come back. */
export type Size = "full" | "small";

/** One thing that must hold while or after something breaks. */
export type Finding = {
  readonly what: string;
  readonly criterion: string;
  readonly measured: string;
  readonly passed: boolean;
};

export type DrillScope = {
  /** Gives a product of its own to break. It is stopped after the drill. */
  readonly open: OpenStage;
  readonly size: Size;
  readonly chance: Chance;
};

/** A fault that is made on purpose, on real processes. */
export type Drill = {
  /** As one types it. */
  readonly name: string;
  readonly title: string;
  readonly run: (scope: DrillScope) => Promise<readonly Finding[]>;
};

/** Must be none. */
export const none = (what: string, count: number, of: string): Finding => ({
  what,
  criterion: "0",
  measured: `${count} of ${of}`,
  passed: count === 0,
});

/** Must take at most so many milliseconds. */
export const within = (what: string, milliseconds: number, most: number): Finding => ({
  what,
  criterion: `≤ ${most} ms`,
  measured: `${Math.round(milliseconds)} ms`,
  passed: milliseconds <= most,
});
