/** The exit code of a command that was stopped half-way. */
export const interruptedCode = 130;

/**
 * Becomes aborted when the process is asked to stop: by a signal, or because the launcher that holds its channel is gone. A second time, it stops at once.
 */
export const stopSignal = (): AbortSignal => {
  const asked = new AbortController();
  const ask = () => {
    if (asked.signal.aborted) process.exit(interruptedCode);
    asked.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  process.on("disconnect", ask);
  return asked.signal;
};
