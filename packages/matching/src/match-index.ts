import type { Match, Occupation, Opportunity, Person } from "./opportunity.ts";

export type Asked = {
  readonly kind: Opportunity["kind"];
  /** How many at most, 0 or more. */
  readonly first: number;
  /** At most so many through the same occupation (unlinked ones count as one), for a list with something to vary. */
  readonly perOccupation?: number;
  /** Leaves an opportunity out when it answers false: age and legal gates, never a need. */
  readonly may?: (opportunity: string) => boolean;
};

/** Finds what suits a person. Every adapter gives the same scores and the same order (score, then id). */
export type MatchIndex = {
  /** Adds or replaces occupations and opportunities. */
  readonly put: (changes: {
    readonly occupations?: readonly Occupation[];
    readonly opportunities?: readonly Opportunity[];
  }) => void;
  readonly drop: (opportunities: readonly string[]) => void;
  /** The best `first` opportunities of one kind, best first. Those that nothing speaks for come last, with score 0. */
  readonly best: (person: Person, asked: Asked) => readonly Match[];
  readonly size: () => number;
};
