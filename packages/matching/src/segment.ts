import { makeBlockScores } from "./block-scores.ts";
import type { Occupation, Opportunity, Person } from "./opportunity.ts";
import { byText, scoreOf } from "./score.ts";
import { makeTopList, type TopList } from "./top-list.ts";
import { waysInto } from "./ways-in.ts";

type Asked = {
  readonly first: number;
  readonly perOccupation: number;
  readonly may: (opportunity: string) => boolean;
};

/** One question on its way: `beside` is the most that technical skills and sectors add, `top` the list so far. */
type Reading = { readonly person: Person; readonly asked: Asked; readonly beside: number; readonly top: TopList };

/** Opportunities of one kind, compiled for reading. */
export type Segment = {
  /** The ids of the best `first` that may be shown, best first, ties by id, `perOccupation` through each at most. */
  readonly best: (person: Person, asked: Asked) => readonly string[];
};

/**
 * Compiles opportunities into typed arrays, inverted by what they want, in one block per occupation.
 *
 * What depends on the occupation alone is added up once per block. Blocks are read from the most promising on, until
 * even the most that technical skills and sectors can add would not lift one into the list. Amounts add up exactly in
 * any order (`amountOf`), so scores and order are those of `matchOf`.
 */
export const compileSegment = (all: Iterable<Occupation>, unsorted: Iterable<Opportunity>): Segment => {
  const occupations = [...all].toSorted((a, b) => byText(a.id, b.id));
  const opportunities = [...unsorted].toSorted((a, b) => byText(a.id, b.id));
  const waysIn = waysInto(occupations, opportunities);
  const { blockStarts, waysOf, opportunitiesOf } = waysIn;
  const blockOf = Int32Array.from(waysIn.ways, ({ block }) => block);
  const { ofBlocks, ofWays, addUpBlocks, addUpWays, mostBeside } = makeBlockScores(occupations, waysIn);

  /** Whether a match with the opportunity goes through this way: no other scores more, nor an earlier one as much. */
  const isBestWay = (person: Person, beside: number, slot: number, way: number) =>
    waysOf.all.subarray(waysOf.starts[slot], waysOf.starts[slot + 1]).every((other) => {
      const block = blockOf[other]!;
      if (other === way || ofBlocks[block]! + beside < ofWays[way]!) return true;
      const { score } = scoreOf(person, occupations[block - 1] ?? null, opportunities[slot]!);
      return score < ofWays[way]! || (score === ofWays[way]! && way < other);
    });

  /** The best through one block that would come into the list. */
  const bestOfBlock = ({ person, beside, asked, top }: Reading, block: number) => {
    const own = makeTopList(Math.min(asked.first, asked.perOccupation));
    for (let way = blockStarts[block]!; way < blockStarts[block + 1]!; way += 1)
      for (let at = opportunitiesOf.starts[way]!; at < opportunitiesOf.starts[way + 1]!; at += 1) {
        const slot = opportunitiesOf.all[at]!;
        // those that follow under the same way score the same and come later
        if (!own.wants(slot, ofWays[way]!) || !top.wants(slot, ofWays[way]!)) break;
        if (isBestWay(person, beside, slot, way) && asked.may(opportunities[slot]!.id)) own.keep(slot, ofWays[way]!);
      }
    return own.kept;
  };

  return {
    best: (person, asked) => {
      addUpBlocks(person);
      const reading = { person, asked, beside: mostBeside(person), top: makeTopList(asked.first) };
      const { beside, top } = reading;
      for (const block of [...ofBlocks.keys()].toSorted((a, b) => ofBlocks[b]! - ofBlocks[a]!)) {
        // as if for the first slot of all, since an equal score may still come first by its id
        if (!top.wants(-1, ofBlocks[block]! + beside)) break;
        addUpWays(person, block);
        for (const { slot, score } of bestOfBlock(reading, block)) top.keep(slot, score);
      }
      return top.kept.map(({ slot }) => opportunities[slot]!.id);
    },
  };
};
