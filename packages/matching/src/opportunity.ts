import type { Factor } from "./weights.ts";

/**
 * The engine's own narrow inputs. Ids are opaque strings; nothing here names a person, a school or a language.
 */

/** What a kind of work asks, rated once per occupation and never per opportunity. */
export type Occupation = {
  readonly id: string;
  /** Transferable skills with their importance: 1 useful, 2 important, 3 core. */
  readonly transferable: readonly { readonly skill: string; readonly weight: number }[];
  /** Technical skill → how much it tells of the work: above 0, 1 for one at its core. */
  readonly technical: ReadonlyMap<string, number>;
  /** Occupation that somebody may come from → how near it is: above 0, 1 for the same work. */
  readonly near: ReadonlyMap<string, number>;
  readonly interests: readonly string[];
  /** Where the work is done. */
  readonly sectors: readonly string[];
};

/** Something a person can choose: a job profile, a course or a vacancy. */
export type Opportunity = {
  readonly id: string;
  readonly kind: "job-profile" | "course" | "vacancy";
  /** Occupations that it is or leads to; its fit is that of the best one. Empty: it has no transferable fit. */
  readonly occupations: readonly string[];
  /** Technical skills of its own, beside those of its occupations. */
  readonly technical: readonly string[];
  /** Its own sectors; where empty, those of the occupation count. */
  readonly sectors: readonly string[];
  /** Rungs of the ladder at which one enters, for a varied list. */
  readonly levels: readonly string[];
  /** Who offers it, for a varied list. */
  readonly provider: string | null;
};

/** What is known of a person, by evidence. */
export type Person = {
  /**
   * Skill id → strength of the evidence, 0 (none) to 1 (shown). Transferable and technical alike; of the technical ones
   * at most `mostTechnicalSkills`, or a score may pass 1.
   */
  readonly skills: ReadonlyMap<string, number>;
  /** What the person did before: occupation id → strength of the evidence, 0 to 1. At most `mostOccupations` of them. */
  readonly occupations: ReadonlyMap<string, number>;
  readonly interests: ReadonlySet<string>;
  /** Sectors in which the person would like to work. */
  readonly sectors: ReadonlySet<string>;
};

/** A named part of a score; the amounts of a match add up to its score. */
export type Contribution = {
  readonly factor: Factor;
  /** The skill, former occupation, interest or sector that counted. */
  readonly of: string;
  /** Above 0; the sum over a match is its score, 0 to 1. */
  readonly amount: number;
};

/** One suggestion: the opportunity, the occupation through which it fits, and why. */
export type Match = {
  readonly opportunity: string;
  readonly occupation: string | null;
  readonly score: number;
  /** Largest first, ties by factor and id. */
  readonly contributions: readonly Contribution[];
};

/** The three groups of a suggestion list, at most three matches each. */
export const groups = ["suits-well", "also-suits", "surprise"] as const;
export type Group = (typeof groups)[number];
export type GroupedMatch = Match & { readonly group: Group };
