/** Milliseconds after which a process that was asked to stop stops anyway. */
const longest = 10_000;

/**
 * Stops in order when the process is asked to: by a signal, or because the launcher that holds its channel is gone.
 *
 * @param stop finishes what is in flight and closes what is open
 */
export const stopWhenAsked = (stop: () => Promise<void>): void => {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), longest).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, begin);
  process.on("disconnect", begin);
};
