import type { Occupation, Opportunity } from "./opportunity.ts";
import { wantsBeside } from "./score.ts";

/** One way into opportunities: an occupation, with what is wanted beside the work. Many opportunities may share one. */
export type Way = { readonly block: number; readonly beside: ReturnType<typeof wantsBeside> };

/** Lists of numbers, one after the other: the nth goes from `starts[n]` up to `starts[n + 1]` of `all`. */
export type Lists = { readonly starts: Int32Array; readonly all: Int32Array };

const startsOf = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
};

const listsOf = (lists: readonly (readonly number[])[]): Lists => ({
  starts: startsOf(lists.map(({ length }) => length)),
  all: Int32Array.from(lists.flat()),
});

export type WaysIn = {
  /** Block after block: first those through no occupation, then those through each occupation, by id. */
  readonly ways: readonly Way[];
  /** The ways of block n are those from the nth start up to the next. */
  readonly blockStarts: Int32Array;
  /** For each opportunity its ways, rising. */
  readonly waysOf: Lists;
  /** For each way its opportunities, rising. */
  readonly opportunitiesOf: Lists;
};

/**
 * The distinct ways into opportunities. Block 0 is no occupation, block n the nth occupation.
 *
 * @param occupations in the order of their ids, so that of equal ways the first is the one that a match names
 */
export const waysInto = (occupations: readonly Occupation[], opportunities: readonly Opportunity[]): WaysIn => {
  const blockOf = new Map(occupations.map(({ id }, at) => [id, at + 1]));
  const blocks: Map<string, { way: Way; opportunities: number[] }>[] = [new Map(), ...occupations.map(() => new Map())];
  opportunities.forEach((opportunity, at) => {
    const known = new Set(opportunity.occupations.flatMap((id) => blockOf.get(id) ?? []));
    const own = JSON.stringify([opportunity.technical, opportunity.sectors]);
    for (const block of known.size > 0 ? known : [0]) {
      const entry = blocks[block]?.get(own);
      if (entry) entry.opportunities.push(at);
      else {
        const way = { block, beside: wantsBeside(occupations[block - 1] ?? null, opportunity) };
        blocks[block]?.set(own, { way, opportunities: [at] });
      }
    }
  });

  const entries = blocks.flatMap((block) => [...block.values()]);
  const waysOf: number[][] = opportunities.map(() => []);
  entries.forEach((entry, way) => entry.opportunities.forEach((at) => waysOf[at]?.push(way)));

  return {
    ways: entries.map(({ way }) => way),
    blockStarts: startsOf(blocks.map(({ size }) => size)),
    waysOf: listsOf(waysOf),
    opportunitiesOf: listsOf(entries.map((entry) => entry.opportunities)),
  };
};
