const millisecondsPerMinute = 60_000;
const minutesPer = { m: 1, h: 60, d: 24 * 60 } as const;

/** No website is asked more often than this, and none less. */
export const leastMinutes = 15;
export const mostMinutes = 30 * minutesPer.d;

/**
 * Reads how often a feed is to be read: a number and `m`, `h` or `d`.
 *
 * @returns minutes; null when it says something else, or too often, or too seldom
 */
export const readCadence = (written: string): number | null => {
  const [, number, unit] = /^(\d{1,5})([mhd])$/.exec(written.trim()) ?? [];
  if (number === undefined || (unit !== "m" && unit !== "h" && unit !== "d")) return null;
  const minutes = Number(number) * minutesPer[unit];
  return minutes >= leastMinutes && minutes <= mostMinutes ? minutes : null;
};

/**
 * When a feed is read again. After failures it is tried soon, then ever later, up to once a day or as often as it is read
 * anyway.
 *
 * @param failures in a row, the last run included; 0 after a run that went well
 */
export const nextRun = (at: Date, everyMinutes: number, failures: number): Date => {
  const backedOff = leastMinutes * 2 ** Math.min(failures - 1, 20);
  const minutes = failures === 0 ? everyMinutes : Math.min(backedOff, Math.max(everyMinutes, minutesPer.d));
  return new Date(at.getTime() + minutes * millisecondsPerMinute);
};
