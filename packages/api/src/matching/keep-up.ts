import type { Companion } from "../platform/slice.ts";
import type { Follower } from "./follow-opportunities.ts";

/** Milliseconds between two looks at the changes; an announcement makes it sooner. */
const pause = 500;
/** From so many milliseconds without a look that went well, requests had better go elsewhere. */
const staleAfter = 10_000;

type Needs = {
  readonly follower: Follower;
  readonly listen: () => Promise<void>;
  readonly stopListening: () => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** Hears of a look that failed, once until one goes well again. */
  readonly complain: (error: unknown) => void;
};

export type KeepUp = Companion & {
  /** Looks now instead of at the end of the pause. */
  readonly wake: () => void;
};

/** Looks for changes again and again until it is stopped, whatever happens in between. */
export const keepUp = ({ follower, listen, stopListening, clock, complain }: Needs): KeepUp => {
  let lastGood = clock();
  let complained = false;
  let stopped = false;
  let woken = false;
  let endPause: () => void = () => undefined;

  const look = async () => {
    try {
      await listen();
      await follower.catchUp();
      lastGood = clock();
      complained = false;
    } catch (error) {
      if (!complained) complain(error);
      complained = true;
    }
  };
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? 0 : pause);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      await rest();
      woken = false;
      if (!stopped) await look();
    }
  };
  const ended = loop();

  return {
    wake: () => {
      woken = true;
      endPause();
    },
    isReady: () => clock() - lastGood < staleAfter,
    stop: async () => {
      stopped = true;
      endPause();
      await ended;
      await stopListening();
    },
  };
};
