import type { Occupation, Person } from "./opportunity.ts";
import { postingsOf } from "./postings.ts";
import { wantsOfWork } from "./score.ts";
import type { Way, WaysIn } from "./ways-in.ts";

/** What a person's evidence adds up to, kept in two arrays that the next person overwrites. */
export type BlockScores = {
  /** Of each way into opportunities. */
  readonly ofWays: Float64Array;
  /** Of the best way of each block. */
  readonly bestOfBlocks: Float64Array;
  readonly addUp: (person: Person) => void;
};

const postingsOfWork = (occupations: readonly Occupation[]) => {
  const work = [null, ...occupations].map(wantsOfWork);
  const postings = (factor: keyof (typeof work)[number]) =>
    postingsOf(
      factor,
      work.map((wants) => wants[factor]),
    );
  return {
    transferable: postings("transferable"),
    technical: postings("technical"),
    occupation: postings("occupation"),
    interest: postings("interest"),
  };
};

const postingsBeside = (ways: readonly Way[]) => {
  const postings = (factor: keyof Way["beside"]) =>
    postingsOf(
      factor,
      ways.map(({ beside }) => beside[factor]),
    );
  return { asked: postings("asked"), sector: postings("sector") };
};

/**
 * Adds up scores for the ways into opportunities: what depends on the occupation alone once per block, the rest for
 * whoever wants it.
 */
export const makeBlockScores = (
  occupations: readonly Occupation[],
  { ways, blockStarts }: Pick<WaysIn, "ways" | "blockStarts">,
): BlockScores => {
  const { transferable, technical, occupation, interest } = postingsOfWork(occupations);
  const { asked, sector } = postingsBeside(ways);
  const bestOfBlocks = new Float64Array(blockStarts.length - 1);
  const ofWays = new Float64Array(ways.length);

  /** What each block scores by itself, for a while in the place of its best way. */
  const addUpBlocks = ({ skills, occupations: done, interests }: Person) => {
    bestOfBlocks.fill(0);
    for (const [skill, strength] of skills) {
      transferable.addTo(bestOfBlocks, skill, strength);
      technical.addTo(bestOfBlocks, skill, strength);
    }
    for (const chosen of interests) interest.addTo(bestOfBlocks, chosen, 1);
    for (const [before, strength] of done) occupation.addTo(bestOfBlocks, before, strength);
  };
  const addUpWays = ({ skills, sectors }: Person) => {
    for (let block = 0; block < bestOfBlocks.length; block += 1)
      ofWays.fill(bestOfBlocks[block]!, blockStarts[block], blockStarts[block + 1]);
    for (const [skill, strength] of skills) asked.addTo(ofWays, skill, strength);
    for (const chosen of sectors) sector.addTo(ofWays, chosen, 1);
  };

  return {
    ofWays,
    bestOfBlocks,
    addUp: (person) => {
      addUpBlocks(person);
      addUpWays(person);
      for (let block = 0; block < bestOfBlocks.length; block += 1)
        for (let way = blockStarts[block]!; way < blockStarts[block + 1]!; way += 1)
          if (ofWays[way]! > bestOfBlocks[block]!) bestOfBlocks[block] = ofWays[way]!;
    },
  };
};
