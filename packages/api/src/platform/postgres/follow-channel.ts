import { keepUp, type Follower, type KeepUp } from "../keep-up.ts";
import { makeBell } from "./bell.ts";

/**
 * Has a follower catch up again and again, sooner when the database announces something, until it is stopped.
 *
 * @param complain hears of a look that failed, once until one goes well again
 */
export const followChannel = (
  url: string,
  channel: string,
  follower: Follower,
  complain: (error: unknown) => void,
): KeepUp => {
  let wake: () => void = () => undefined;
  const bell = makeBell(url, channel, () => wake());
  const companion = keepUp({
    follower,
    listen: bell.listen,
    stopListening: bell.stop,
    clock: () => performance.now(),
    complain,
  });
  wake = companion.wake;
  return companion;
};
