import type { MatchIndex } from "./match-index.ts";
import type { Occupation, Opportunity } from "./opportunity.ts";
import { makeShelf, type Shelf } from "./shelf.ts";

/**
 * A match index in memory, empty at first. Reads go through typed arrays that are inverted by skill; what changed since
 * they were compiled is scored one by one beside them, so a change is seen at once and costs no rebuild.
 */
export const makeInvertedMatchIndex = (): MatchIndex => {
  const occupations = new Map<string, Occupation>();
  const shelves: Readonly<Record<Opportunity["kind"], Shelf>> = {
    "job-profile": makeShelf(occupations),
    course: makeShelf(occupations),
    vacancy: makeShelf(occupations),
  };
  const allShelves = Object.values(shelves);

  const drop = (id: string) => {
    for (const shelf of allShelves) shelf.drop(id);
  };

  return {
    put: (changes) => {
      for (const occupation of changes.occupations ?? []) occupations.set(occupation.id, occupation);
      if (changes.occupations?.length) for (const shelf of allShelves) shelf.recompile();
      for (const opportunity of changes.opportunities ?? []) {
        // it may have been of another kind before
        drop(opportunity.id);
        shelves[opportunity.kind].put(opportunity);
      }
    },
    drop: (ids) => ids.forEach(drop),
    best: (person, asked) => shelves[asked.kind].best(person, asked),
    size: () => allShelves.reduce((sum, shelf) => sum + shelf.size(), 0),
  };
};
