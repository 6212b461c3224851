import { textIn } from "../../request/text-in.ts";

/** A day of birth as somebody types it, in three fields. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };

export const noDay: TypedDay = { day: "", month: "", year: "" };

export const typedDayOf = (form: FormData): TypedDay => ({
  day: textIn(form, "day"),
  month: textIn(form, "month"),
  year: textIn(form, "year"),
});

/** The day as YYYY-MM-DD, or null where it is none of the calendar. */
export const dayOfBirth = ({ day, month, year }: TypedDay): string | null => {
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^\d{4}$/.test(year)) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null;
};
