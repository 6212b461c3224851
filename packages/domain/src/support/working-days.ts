/** A day of the calendar, without time or zone. `month` 1 to 12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const amsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
});

const inAmsterdam = (instant: Date): CalendarDay & { readonly hour: number } => {
  const parts = new Map(amsterdam.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour") };
};

/** Days since 1 January 1970, so that days can be counted and compared. */
const numberOf = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / 86_400_000;

const dayOf = (number: number): CalendarDay => {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 0 is Sunday. Day 0 of the count was a Thursday. */
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/**
 * Easter Sunday of a year in the Gregorian calendar, as a day number.
 *
 * @see Meeus, Astronomical Algorithms (1991), chapter 8, after Butcher
 */
const easterOf = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return numberOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
};

const holidaysOf = (year: number): ReadonlySet<number> => {
  const easter = easterOf(year);
  const kingsDay = numberOf({ year, month: 4, day: 27 });
  return new Set([
    numberOf({ year, month: 1, day: 1 }),
    easter - 2, // Good Friday
    easter + 1,
    weekdayOf(kingsDay) === 0 ? kingsDay - 1 : kingsDay,
    numberOf({ year, month: 5, day: 5 }),
    easter + 39, // Ascension
    easter + 50, // Whit Monday
    numberOf({ year, month: 12, day: 25 }),
    numberOf({ year, month: 12, day: 26 }),
  ]);
};

/**
 * Is it a day on which a Dutch office works: Monday to Friday, and no public holiday?
 *
 * Holidays are those of the Algemene termijnenwet, article 3, Good Friday and 5 May included.
 */
export const isWorkingDay = (day: CalendarDay): boolean => {
  const number = numberOf(day);
  const weekday = weekdayOf(number);
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.year).has(number);
};

/** The instant of twelve o'clock in Amsterdam on a day. The clock never changes at noon. */
const noonOn = (day: CalendarDay): Date => {
  const elevenUtc = new Date(Date.UTC(day.year, day.month - 1, day.day, 11));
  const ahead = inAmsterdam(elevenUtc).hour - 11;
  return new Date(Date.UTC(day.year, day.month - 1, day.day, 12 - ahead));
};

/**
 * Noon, Europe/Amsterdam, of the second working day after the day of asking. The day of asking never counts, at
 * whatever hour somebody asks.
 *
 * @param asked the instant of asking
 * @returns an instant one to about seven days later
 */
export const noonOfSecondWorkingDayAfter = (asked: Date): Date => {
  let number = numberOf(inAmsterdam(asked));
  for (let left = 2; left > 0;) if (isWorkingDay(dayOf(++number))) left--;
  return noonOn(dayOf(number));
};

/**
 * The calendar day in Amsterdam of an instant.
 *
 * @returns YYYY-MM-DD
 */
export const dayInAmsterdam = (instant: Date): string => {
  const { year, month, day } = inAmsterdam(instant);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/**
 * How long the calendar day in Amsterdam still lasts.
 *
 * @returns whole seconds, 1 to 90,000 (the day on which the clock goes back has 25 hours)
 */
export const secondsLeftOfDayInAmsterdam = (instant: Date): number => {
  const today = dayInAmsterdam(instant);
  let [low, high] = [0, 90_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayInAmsterdam(new Date(instant.getTime() + middle * 1_000)) === today) low = middle;
    else high = middle;
  }
  return high;
};
