import type { MatchIndex } from "./match-index.ts";
import type { Occupation, Opportunity } from "./opportunity.ts";
import { bestFirst, matchOf } from "./score.ts";

/** A match index in memory, empty at first. */
export const makeInvertedMatchIndex = (): MatchIndex => {
  const occupations = new Map<string, Occupation>();
  const opportunities = new Map<string, Opportunity>();

  return {
    put: (changes) => {
      for (const occupation of changes.occupations ?? []) occupations.set(occupation.id, occupation);
      for (const opportunity of changes.opportunities ?? []) opportunities.set(opportunity.id, opportunity);
    },
    drop: (ids) => {
      for (const id of ids) opportunities.delete(id);
    },
    best: (person, { kind, first, may = () => true }) =>
      [...opportunities.values()]
        .filter((opportunity) => opportunity.kind === kind && may(opportunity.id))
        .map((opportunity) => matchOf(person, (id) => occupations.get(id), opportunity))
        .toSorted(bestFirst)
        .slice(0, first),
    size: () => opportunities.size,
  };
};
