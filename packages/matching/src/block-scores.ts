import type { Occupation, Person } from "./opportunity.ts";
import { postingsOf } from "./postings.ts";
import { wantsOf } from "./score.ts";
import type { WaysIn } from "./ways-in.ts";
import { shares, type Factor, type Want } from "./weights.ts";

/** What a person's evidence adds up to, kept in two arrays that the next person overwrites. */
export type BlockScores = {
  /** Through the occupation alone: transferable skills and interests. */
  readonly ofBlocks: Float64Array;
  /** In all, right for the blocks that were asked for. */
  readonly ofWays: Float64Array;
  readonly addUpBlocks: (person: Person) => void;
  /** Adds technical skills and sectors for the ways of one block, after `addUpBlocks`. */
  readonly addUpWays: (person: Person, block: number) => void;
  /** The most that technical skills and sectors add to any way. */
  readonly mostBeside: (person: Person) => number;
};

const nothingOfItsOwn = { technical: [], sectors: [] };

const invert = (factor: Factor, all: readonly Readonly<Record<Factor, readonly Want[]>>[]) =>
  postingsOf(
    factor,
    all.map((wants) => wants[factor]),
  );

/** Adds up scores for the ways into opportunities, block by block. */
export const makeBlockScores = (
  occupations: readonly Occupation[],
  { ways, blockStarts }: Pick<WaysIn, "ways" | "blockStarts">,
): BlockScores => {
  const wantedByBlocks = [null, ...occupations].map((occupation) => wantsOf(occupation, nothingOfItsOwn));
  const wantedByWays = ways.map(({ wants }) => wants);
  const transferable = invert("transferable", wantedByBlocks);
  const interest = invert("interest", wantedByBlocks);
  const technical = invert("technical", wantedByWays);
  const sector = invert("sector", wantedByWays);
  const ofBlocks = new Float64Array(wantedByBlocks.length);
  const ofWays = new Float64Array(ways.length);

  return {
    ofBlocks,
    ofWays,
    addUpBlocks: ({ skills, interests }) => {
      ofBlocks.fill(0);
      for (const [skill, strength] of skills) transferable.addTo(ofBlocks, skill, strength, 0, ofBlocks.length);
      for (const chosen of interests) interest.addTo(ofBlocks, chosen, 1, 0, ofBlocks.length);
    },
    addUpWays: ({ skills, sectors }, block) => {
      const [start, end] = [blockStarts[block]!, blockStarts[block + 1]!];
      ofWays.fill(ofBlocks[block]!, start, end);
      for (const [skill, strength] of skills) technical.addTo(ofWays, skill, strength, start, end);
      for (const chosen of sectors) sector.addTo(ofWays, chosen, 1, start, end);
    },
    mostBeside: ({ skills, sectors }) => {
      const fromSkills = [...skills].reduce((sum, [skill, strength]) => sum + technical.mostFor(skill, strength), 0);
      const fromSectors = [...sectors].reduce((sum, chosen) => sum + sector.mostFor(chosen, 1), 0);
      return Math.min(fromSkills, shares.technical) + Math.min(fromSectors, shares.sector);
    },
  };
};
