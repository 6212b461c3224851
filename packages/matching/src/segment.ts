import type { Occupation, Opportunity, Person } from "./opportunity.ts";
import { postingsOf } from "./postings.ts";
import { byText, scoreOf, wantsOf } from "./score.ts";
import { makeTopList } from "./top-list.ts";
import { waysInto, type Way } from "./ways-in.ts";
import { shares } from "./weights.ts";

/** Opportunities of one kind, compiled for reading. */
export type Segment = {
  /** The ids of the best `first` that may be shown, best first, ties by id, `perOccupation` through each at most. */
  readonly best: (
    person: Person,
    asked: {
      readonly first: number;
      readonly perOccupation: number;
      readonly may: (opportunity: string) => boolean;
    },
  ) => readonly string[];
};

const nothingOfItsOwn = { technical: [], sectors: [] };

/** Adds up what a person's evidence brings to each block (through the occupation alone) and to the ways of a block. */
const makeScorer = (occupations: readonly Occupation[], ways: readonly Way[], blockStarts: Int32Array) => {
  const ofBlocks = [null, ...occupations].map((occupation) => wantsOf(occupation, nothingOfItsOwn));
  const transferable = postingsOf(
    "transferable",
    ofBlocks.map((wants) => wants.transferable),
  );
  const interest = postingsOf(
    "interest",
    ofBlocks.map((wants) => wants.interest),
  );
  const technical = postingsOf(
    "technical",
    ways.map(({ wants }) => wants.technical),
  );
  const sector = postingsOf(
    "sector",
    ways.map(({ wants }) => wants.sector),
  );
  const perBlock = new Float64Array(ofBlocks.length);
  const perWay = new Float64Array(ways.length);

  return {
    perBlock,
    perWay,
    scoreBlocks: ({ skills, interests }: Person) => {
      perBlock.fill(0);
      for (const [skill, strength] of skills) transferable.addTo(perBlock, skill, strength, 0, perBlock.length);
      for (const chosen of interests) interest.addTo(perBlock, chosen, 1, 0, perBlock.length);
    },
    scoreWays: ({ skills, sectors }: Person, block: number) => {
      const [start, end] = [blockStarts[block]!, blockStarts[block + 1]!];
      perWay.fill(perBlock[block]!, start, end);
      for (const [skill, strength] of skills) technical.addTo(perWay, skill, strength, start, end);
      for (const chosen of sectors) sector.addTo(perWay, chosen, 1, start, end);
    },
    /** The most that technical skills and sectors add to any way. */
    mostBeside: ({ skills, sectors }: Person) => {
      const fromSkills = [...skills].reduce((sum, [skill, strength]) => sum + technical.mostFor(skill, strength), 0);
      const fromSectors = [...sectors].reduce((sum, chosen) => sum + sector.mostFor(chosen, 1), 0);
      return Math.min(fromSkills, shares.technical) + Math.min(fromSectors, shares.sector);
    },
  };
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
  const { ways, blockStarts, waysOf, opportunitiesOf } = waysInto(occupations, opportunities);
  const blockOf = Int32Array.from(ways, ({ block }) => block);
  const { perBlock, perWay, scoreBlocks, scoreWays, mostBeside } = makeScorer(occupations, ways, blockStarts);

  /** Whether a match with the opportunity goes through this way: no other scores more, nor an earlier one as much. */
  const isBestWay = (person: Person, beside: number, slot: number, way: number) => {
    for (let at = waysOf.starts[slot]!; at < waysOf.starts[slot + 1]!; at += 1) {
      const other = waysOf.all[at]!;
      const block = blockOf[other]!;
      if (other === way || perBlock[block]! + beside < perWay[way]!) continue;
      const { score } = scoreOf(person, occupations[block - 1] ?? null, opportunities[slot]!);
      if (score > perWay[way]! || (score === perWay[way]! && other < way)) return false;
    }
    return true;
  };

  return {
    best: (person, { first, perOccupation, may }) => {
      scoreBlocks(person);
      const beside = mostBeside(person);
      const top = makeTopList(first);
      const mostPromising = Array.from(perBlock.keys()).toSorted((a, b) => perBlock[b]! - perBlock[a]!);
      for (const block of mostPromising) {
        // as if for the first slot of all, since an equal score may still come first by its id
        if (!top.wants(-1, perBlock[block]! + beside)) break;

        scoreWays(person, block);
        const own = makeTopList(Math.min(first, perOccupation));
        for (let way = blockStarts[block]!; way < blockStarts[block + 1]!; way += 1)
          for (let at = opportunitiesOf.starts[way]!; at < opportunitiesOf.starts[way + 1]!; at += 1) {
            const slot = opportunitiesOf.all[at]!;
            // those that follow under the same way score the same and come later
            if (!own.wants(slot, perWay[way]!) || !top.wants(slot, perWay[way]!)) break;
            if (isBestWay(person, beside, slot, way) && may(opportunities[slot]!.id)) own.keep(slot, perWay[way]!);
          }
        for (const { slot, score } of own.kept) top.keep(slot, score);
      }
      return top.kept.map(({ slot }) => opportunities[slot]!.id);
    },
  };
};
