/**
 * An account that nobody uses keeps answers for nothing. Two years is what people who look for work or a course for long
 * need at most; a month before, a letter asks whether it may go, so that a holiday costs nobody their account.
 */
export const warnedAfterMonths = 23;
export const erasedAfterMonths = 24;
/** Whoever was written to late has as long as everybody. */
export const daysAfterWarning = 28;

/** The day some months before, or the last one of that month where it has fewer days. @param day YYYY-MM-DD */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
};
