import type { MatchStore } from "./match-store.ts";
import type { OpportunityRef } from "./opportunity-kind.ts";
import type { ChangeCursor, OpportunitySource } from "./opportunity-source.ts";

/** Keeps a store as the source is: fills it, then takes over what changed. */
export type Follower = {
  readonly fill: () => Promise<void>;
  /** Takes over what changed since the last time; runs one at a time. */
  readonly catchUp: () => Promise<void>;
};

const nameOf = ({ kind, id }: OpportunityRef) => `${kind}/${id}`;

export const makeFollower = (source: OpportunitySource, store: MatchStore): Follower => {
  let cursor: ChangeCursor | null = null;
  let running: Promise<void> | null = null;

  const fill = async () => {
    cursor = await source.readAll(store.put);
  };
  const takeOver = async () => {
    if (cursor === null) return fill();
    const changes = await source.changesSince(cursor);
    if (changes.changed.length > 0) {
      const standing = await source.read(changes.changed);
      const there = new Set(standing.map(({ opportunity }) => nameOf(opportunity)));
      store.put(standing);
      store.drop(changes.changed.filter((ref) => !there.has(nameOf(ref))));
    }
    cursor = changes.cursor;
  };

  return {
    fill,
    catchUp: () => {
      running ??= takeOver().finally(() => {
        running = null;
      });
      return running;
    },
  };
};
