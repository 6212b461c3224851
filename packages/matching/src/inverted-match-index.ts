import type { Asked, MatchIndex } from "./match-index.ts";
import type { Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { bestFirst, matchOf } from "./score.ts";
import { compileSegment, type Segment } from "./segment.ts";

/** So many opportunities, or this part of a segment, may change before it is compiled anew. */
const recompileAfter = { changes: 500, part: 1 / 16 };

type Shelf = {
  readonly all: Map<string, Opportunity>;
  segment: Segment | null;
  /** Put or dropped since the segment was compiled; what the segment says of them no longer counts. */
  readonly changed: Set<string>;
};

/** The best of a list in the right order, at most `perOccupation` through the same occupation. */
const atMostPerOccupation = (matches: readonly Match[], perOccupation: number) => {
  const seen = new Map<string | null, number>();
  return matches.filter(({ occupation }) => {
    const count = (seen.get(occupation) ?? 0) + 1;
    seen.set(occupation, count);
    return count <= perOccupation;
  });
};

/**
 * A match index in memory, empty at first. Reads go through typed arrays that are inverted by skill; what changed since
 * they were compiled is scored one by one beside them, so a change is seen at once and costs no rebuild.
 */
export const makeInvertedMatchIndex = (): MatchIndex => {
  const occupations = new Map<string, Occupation>();
  const shelf = (): Shelf => ({ all: new Map(), segment: null, changed: new Set() });
  const shelves: Readonly<Record<Opportunity["kind"], Shelf>> = {
    "job-profile": shelf(),
    course: shelf(),
    vacancy: shelf(),
  };
  const allShelves = Object.values(shelves);

  const take = (id: string) => {
    for (const { all, changed } of allShelves) if (all.delete(id)) changed.add(id);
  };

  const upToDate = (on: Shelf): Segment => {
    const limit = recompileAfter.changes + on.all.size * recompileAfter.part;
    if (on.segment && on.changed.size <= limit) return on.segment;

    on.changed.clear();
    on.segment = compileSegment(occupations.values(), on.all.values());
    return on.segment;
  };

  const best = (person: Person, { kind, first, perOccupation = Infinity, may = () => true }: Asked) => {
    const on = shelves[kind];
    const segment = upToDate(on);
    const asMatch = (opportunity: Opportunity) => matchOf(person, (id) => occupations.get(id), opportunity);
    const settled = segment.best(person, { first, perOccupation, may: (id) => !on.changed.has(id) && may(id) });
    const changed = [...on.changed].filter((id) => on.all.has(id) && may(id));
    const matches = [...settled, ...changed].flatMap((id) => on.all.get(id) ?? []).map(asMatch);

    return atMostPerOccupation(matches.toSorted(bestFirst), perOccupation).slice(0, first);
  };

  return {
    put: (changes) => {
      for (const occupation of changes.occupations ?? []) occupations.set(occupation.id, occupation);
      if (changes.occupations?.length) for (const each of allShelves) each.segment = null;
      for (const opportunity of changes.opportunities ?? []) {
        take(opportunity.id);
        shelves[opportunity.kind].all.set(opportunity.id, opportunity);
        shelves[opportunity.kind].changed.add(opportunity.id);
      }
    },
    drop: (ids) => ids.forEach(take),
    best,
    size: () => allShelves.reduce((sum, { all }) => sum + all.size, 0),
  };
};
