import { makeBlockScores } from "./block-scores.ts";
import type { Occupation, Opportunity, Person } from "./opportunity.ts";
import { byText } from "./score.ts";
import { makeTopList, type TopList } from "./top-list.ts";
import { waysInto } from "./ways-in.ts";

type Asked = {
  readonly first: number;
  readonly perOccupation: number;
  readonly may: (opportunity: string) => boolean;
};

/** Opportunities of one kind, compiled for reading. */
export type Segment = {
  /** The ids of the best `first` that may be shown, best first, ties by id, `perOccupation` through each at most. */
  readonly best: (person: Person, asked: Asked) => readonly string[];
};

/**
 * Compiles opportunities into typed arrays, inverted by what they want, in one block per occupation.
 *
 * Only what the person has is looked up and added, for all ways into opportunities at once. Then blocks are read from
 * the one with the best way on, until none would lift anything into the list. Amounts add up exactly in any order
 * (`amountOf`), so scores and order are those of `matchOf`.
 */
export const compileSegment = (all: Iterable<Occupation>, unsorted: Iterable<Opportunity>): Segment => {
  const occupations = [...all].toSorted((a, b) => byText(a.id, b.id));
  const opportunities = [...unsorted].toSorted((a, b) => byText(a.id, b.id));
  const waysIn = waysInto(occupations, opportunities);
  const { blockStarts, waysOf, opportunitiesOf } = waysIn;
  const { ofWays, bestOfBlocks, addUp } = makeBlockScores(occupations, waysIn);

  /** Whether a match with the opportunity goes through this way: no other scores more, nor an earlier one as much. */
  const isBestWay = (slot: number, way: number) =>
    waysOf.all
      .subarray(waysOf.starts[slot], waysOf.starts[slot + 1])
      .every((other) => ofWays[other]! < ofWays[way]! || (ofWays[other] === ofWays[way] && way <= other));

  /** The best through one block that would come into the list. */
  const bestOfBlock = (asked: Asked, top: TopList, block: number) => {
    const own = makeTopList(Math.min(asked.first, asked.perOccupation));
    for (let way = blockStarts[block]!; way < blockStarts[block + 1]!; way += 1)
      for (let at = opportunitiesOf.starts[way]!; at < opportunitiesOf.starts[way + 1]!; at += 1) {
        const slot = opportunitiesOf.all[at]!;
        // those that follow under the same way score the same and come later
        if (!own.wants(slot, ofWays[way]!) || !top.wants(slot, ofWays[way]!)) break;
        if (isBestWay(slot, way) && asked.may(opportunities[slot]!.id)) own.keep(slot, ofWays[way]!);
      }
    return own.kept;
  };

  return {
    best: (person, asked) => {
      addUp(person);
      const top = makeTopList(asked.first);
      for (const block of [...bestOfBlocks.keys()].toSorted((a, b) => bestOfBlocks[b]! - bestOfBlocks[a]!)) {
        // as if for the first slot of all, since an equal score may still come first by its id
        if (!top.wants(-1, bestOfBlocks[block]!)) break;
        for (const { slot, score } of bestOfBlock(asked, top, block)) top.keep(slot, score);
      }
      return top.kept.map(({ slot }) => opportunities[slot]!.id);
    },
  };
};
