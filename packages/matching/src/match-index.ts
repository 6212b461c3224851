import type { Match, Occupation, Opportunity, Person } from "./opportunity.ts";

/** Finds what suits a person. Every adapter gives the same scores and the same order (score, then id). */
export type MatchIndex = {
  /** Adds or replaces occupations and opportunities. */
  readonly put: (changes: { readonly occupations?: readonly Occupation[]; readonly opportunities?: readonly Opportunity[] }) => void;
  readonly drop: (opportunities: readonly string[]) => void;
  /**
   * The best `first` opportunities of one kind, best first.
   *
   * @param may leaves an opportunity out when it answers false: age and legal gates, never a need
   */
  readonly best: (
    person: Person,
    asked: { readonly kind: Opportunity["kind"]; readonly first: number; readonly may?: (opportunity: string) => boolean },
  ) => readonly Match[];
  readonly size: () => number;
};
