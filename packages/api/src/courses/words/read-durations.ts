/** Longer is a slip of the pen, or no course. */
const mostWeeks = 520;
const mostHours = 60;

const iso =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+)M)?(?:\d+S)?)?$/iu;

const numberIn = (digits: string | undefined): number => Number((digits ?? "0").replace(",", "."));

/** The days and hours of a duration as ISO 8601 writes it, `P10W`, `PT22H30M`; null for anything else. */
export const isoDuration = (text: string): { readonly days: number; readonly hours: number } | null => {
  const found = iso.exec(text.trim());
  if (!found || text.trim().length < 3) return null;
  const [, years, months, weeks, days, hours, minutes] = found;
  const whole =
    numberIn(years) * 364 + Math.round((numberIn(months) * 52 * 7) / 12) + numberIn(weeks) * 7 + numberIn(days);
  return { days: whole, hours: numberIn(hours) + numberIn(minutes) / 60 };
};

/** A part of a week counts as one. */
export const weeksIn = (days: number): number | null => {
  const weeks = Math.ceil(days / 7);
  return weeks >= 1 && weeks <= mostWeeks ? weeks : null;
};

/** A part of an hour counts as one. */
export const hoursAWeek = (hours: number): number | null => {
  const whole = Math.ceil(hours - 0.001);
  return whole >= 1 && whole <= mostHours ? whole : null;
};

const daysOf: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(dag|day)/iu, 1],
  [/^(week|weken)/iu, 7],
  [/^(maand|month)/iu, 364 / 12],
  [/^(half\s?jaar)/iu, 182],
  [/^(jaar|jaren|year)/iu, 364],
];
const amount = /(\d+(?:[.,]\d+)?)\s*(dag|day|week|weken|maand|month|half\s?jaar|jaar|jaren|year)/giu;

/**
 * How many weeks something takes: `10`, `10 weken`, `anderhalf` no, `6 maanden`, `1 jaar en 6 maanden`, `P10W`.
 *
 * @returns null for hours, and for anything that cannot be read
 */
export const durationWeeksIn = (text: string): number | null => {
  const written = text.trim();
  if (/^\d+([.,]\d+)?$/.test(written)) return weeksIn(numberIn(written) * 7);
  const duration = isoDuration(written);
  if (duration) return weeksIn(duration.days);
  if (/\d\s*(-|–|à|tot|to)\s*\d/iu.test(written)) return null;
  const days = [...written.matchAll(amount)].map(
    ([, count, unit = ""]) => numberIn(count) * (daysOf.find(([pattern]) => pattern.test(unit))?.[1] ?? 0),
  );
  return weeksIn(days.reduce((sum, some) => sum + some, 0));
};
