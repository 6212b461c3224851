import type { Companion } from "./slice.ts";

/** Takes over what changed since the last time. */
export type Follower = { readonly catchUp: () => Promise<void> };

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

/** A rest that ends early when somebody wakes it; a call that comes while nobody rests ends the next one. */
const lightSleeper = () => {
  let called = false;
  let rise: (() => void) | null = null;
  return {
    wake: () => {
      if (rise) rise();
      else called = true;
    },
    rest: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          rise = null;
          resolve();
        };
        const timer = setTimeout(end, called ? 0 : milliseconds);
        called = false;
        rise = end;
      }),
  };
};

/** Looks, remembers when that last went well, and complains once about a row of failures. */
const watchman = ({ follower, listen, clock, complain }: Needs) => {
  let lastGood = clock();
  let complained = false;
  return {
    isReady: () => clock() - lastGood < staleAfter,
    look: async () => {
      try {
        await listen();
        await follower.catchUp();
        lastGood = clock();
        complained = false;
      } catch (error) {
        if (!complained) complain(error);
        complained = true;
      }
    },
  };
};

/** Looks for changes again and again until it is stopped, whatever happens in between. */
export const keepUp = (needs: Needs): KeepUp => {
  const { rest, wake } = lightSleeper();
  const { look, isReady } = watchman(needs);
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await rest(pause);
      if (!stopping.signal.aborted) await look();
    }
  };
  const ended = loop();

  return {
    wake,
    isReady,
    stop: async () => {
      stopping.abort();
      wake();
      await ended;
      await needs.stopListening();
    },
  };
};
