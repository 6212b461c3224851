import { setTimeout as sleep } from "node:timers/promises";

type How = {
  /** How many do it at a time. */
  readonly hands?: number;
  /** Milliseconds that each rests in between. */
  readonly rest?: number;
};

/**
 * Does something again and again.
 *
 * @returns ends it, and waits for what is going on
 */
export const keepDoing = (once: () => Promise<unknown>, { hands = 1, rest = 0 }: How = {}): (() => Promise<void>) => {
  const stopping = new AbortController();
  const hand = async () => {
    while (!stopping.signal.aborted) {
      await once();
      await sleep(rest);
    }
  };
  const all = Promise.all(Array.from({ length: hands }, hand));
  all.catch(() => undefined); // heard of when it is waited for
  return async () => {
    stopping.abort();
    await all;
  };
};
