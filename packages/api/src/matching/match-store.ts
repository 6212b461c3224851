import type { MatchIndex } from "@techconnect/matching/match-index";
import type { Occupation, Opportunity } from "@techconnect/matching/opportunity";
import { byText } from "@techconnect/matching/score";
import { opportunityKinds, type OpportunityKind, type OpportunityRef } from "./opportunity-kind.ts";

/** An opportunity as it stands, with what may hide it. */
export type Offered = {
  readonly opportunity: Opportunity;
  /** The rating of a kind of work, with a job profile. */
  readonly occupation?: Occupation;
  /** Adult work: the law keeps it from somebody under 18. */
  readonly adultsOnly: boolean;
  /** The last day on which one can apply, YYYY-MM-DD; null for no end. */
  readonly lastDay: string | null;
};

/** What one process knows of all opportunities, in memory. */
export type MatchStore = {
  readonly index: MatchIndex;
  /** Adds or replaces. */
  readonly put: (offered: readonly Offered[]) => void;
  /** Forgets what is over or gone. */
  readonly drop: (gone: readonly OpportunityRef[]) => void;
  /** May it be shown to somebody of this age on this day? Neither is ever part of a score. */
  readonly mayShow: (who: { readonly under18: boolean; readonly today: string }) => (opportunity: string) => boolean;
  /** What each job profile asks, by id; the same list for as long as nothing of it changed. */
  readonly occupations: () => readonly Occupation[];
  /** How many there are of a kind. */
  readonly count: (kind: OpportunityKind) => number;
};

const keepOccupations = () => {
  const byId = new Map<string, Occupation>();
  let all: readonly Occupation[] = [];
  const relist = () => {
    all = [...byId.values()].toSorted((a, b) => byText(a.id, b.id));
  };
  return {
    all: () => all,
    put: (occupations: readonly Occupation[]) => {
      for (const occupation of occupations) byId.set(occupation.id, occupation);
      if (occupations.length > 0) relist();
    },
    drop: (ids: readonly string[]) => {
      const before = byId.size;
      for (const id of ids) byId.delete(id);
      if (byId.size < before) relist();
    },
  };
};

/** An empty store around an empty index. */
export const makeMatchStore = (index: MatchIndex): MatchStore => {
  const adultsOnly = new Set<string>();
  const lastDays = new Map<string, string>();
  const work = keepOccupations();
  const known = new Map(opportunityKinds.map((kind) => [kind, new Set<string>()] as const));

  const remember = ({ opportunity: { id, kind }, ...offered }: Offered) => {
    known.get(kind)?.add(id);
    if (offered.adultsOnly) adultsOnly.add(id);
    else adultsOnly.delete(id);
    if (offered.lastDay === null) lastDays.delete(id);
    else lastDays.set(id, offered.lastDay);
  };

  return {
    index,
    put: (offered) => {
      const occupations = offered.flatMap(({ occupation }) => occupation ?? []);
      index.put({ occupations, opportunities: offered.map(({ opportunity }) => opportunity) });
      work.put(occupations);
      offered.forEach(remember);
    },
    drop: (gone) => {
      const ids = gone.map(({ id }) => id);
      index.drop(ids);
      work.drop(ids);
      for (const { kind, id } of gone) {
        known.get(kind)?.delete(id);
        adultsOnly.delete(id);
        lastDays.delete(id);
      }
    },
    mayShow:
      ({ under18, today }) =>
      (id) =>
        !(under18 && adultsOnly.has(id)) && (lastDays.get(id) ?? today) >= today,
    occupations: work.all,
    count: (kind) => known.get(kind)?.size ?? 0,
  };
};
