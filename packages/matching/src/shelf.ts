import type { Asked } from "./match-index.ts";
import type { Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { bestFirst, matchOf } from "./score.ts";
import { compileSegment, type Segment } from "./segment.ts";

/** Opportunities of one kind, as they stand: a compiled segment, and beside it what changed since. */
export type Shelf = {
  readonly put: (opportunity: Opportunity) => void;
  readonly drop: (id: string) => void;
  /** To be called when occupations changed: everything is compiled anew when it is next read. */
  readonly recompile: () => void;
  readonly best: (person: Person, asked: Omit<Asked, "kind">) => readonly Match[];
  readonly size: () => number;
};

/** So many opportunities, and this part of them all, may change before a segment is compiled anew. */
const recompileAfter = { changes: 500, part: 1 / 16 };

/** The best of a list in the right order, at most `perOccupation` through the same occupation. */
const atMostPerOccupation = (matches: readonly Match[], perOccupation: number) => {
  const seen = new Map<string | null, number>();
  return matches.filter(({ occupation }) => {
    const count = (seen.get(occupation) ?? 0) + 1;
    seen.set(occupation, count);
    return count <= perOccupation;
  });
};

/** An empty shelf; `occupations` are read when they are needed. */
export const makeShelf = (occupations: ReadonlyMap<string, Occupation>): Shelf => {
  const all = new Map<string, Opportunity>();
  /** Put or dropped since the segment was compiled; what the segment says of them no longer counts. */
  const changed = new Set<string>();
  let compiled: Segment | null = null;

  const upToDate = (): Segment => {
    const mayChange = recompileAfter.changes + all.size * recompileAfter.part;
    if (compiled && changed.size <= mayChange) return compiled;

    changed.clear();
    compiled = compileSegment(occupations.values(), all.values());
    return compiled;
  };

  return {
    put: (opportunity) => {
      all.set(opportunity.id, opportunity);
      changed.add(opportunity.id);
    },
    drop: (id) => {
      if (all.delete(id)) changed.add(id);
    },
    recompile: () => {
      compiled = null;
    },
    best: (person, { first, perOccupation = Infinity, may = () => true }) => {
      const settled = upToDate().best(person, { first, perOccupation, may: (id) => !changed.has(id) && may(id) });
      const fresh = [...changed].filter((id) => all.has(id) && may(id));
      const matches = [...settled, ...fresh]
        .flatMap((id) => all.get(id) ?? [])
        .map((opportunity) => matchOf(person, (id) => occupations.get(id), opportunity));

      return atMostPerOccupation(matches.toSorted(bestFirst), perOccupation).slice(0, first);
    },
    size: () => all.size,
  };
};
