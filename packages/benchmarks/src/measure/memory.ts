const collect = (globalThis as { readonly gc?: () => void }).gc;

/** Bytes in use, after what is no longer used has gone (`--expose-gc`). */
export const bytesInUse = (): number => {
  collect?.();
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

export const megabytes = (bytes: number): number => bytes / 2 ** 20;
