import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two looks. */
const pause = 25;

/**
 * Looks again and again until it holds.
 *
 * @returns the milliseconds that it took; more than `patience` when it never did
 */
export const waitUntil = async (holds: () => Promise<boolean>, patience: number): Promise<number> => {
  const began = performance.now();
  for (;;) {
    if (await holds()) return performance.now() - began;
    const waited = performance.now() - began;
    if (waited > patience) return waited;
    await sleep(pause);
  }
};
