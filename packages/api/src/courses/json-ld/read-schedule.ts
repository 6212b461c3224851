import type { DayPart } from "../../guide/choices.ts";
import { isObject, listOf, wordListOf, wordsOf, type JsonObject } from "../../vacancies/json-ld/values.ts";
import { hoursAWeek, isoDuration, weeksIn } from "../words/read-durations.ts";
import { dayPartsIn } from "../words/read-kinds.ts";

/** How many days a schedule goes on before it begins again; null when it does not say so plainly. */
const cycleOf = (schedule: JsonObject): number | null => {
  const frequency = wordsOf(schedule["repeatFrequency"]);
  const named: Readonly<Record<string, number>> = { daily: 1, weekly: 7, biweekly: 14 };
  const cycle = named[frequency.toLowerCase()] ?? isoDuration(frequency)?.days ?? null;
  return cycle === 0 ? null : cycle;
};

/** Hours a week: as long as one time takes, as often as it comes back on its days. Every day is no week of school. */
export const hoursOfSchedule = (schedule: JsonObject): number | null => {
  const duration = isoDuration(wordsOf(schedule["duration"]));
  const days = listOf(schedule["byDay"]).length;
  const cycle = cycleOf(schedule);
  if (!duration || duration.hours === 0 || duration.days > 0 || cycle === null) return null;
  if (cycle === 1) return days === 0 ? null : hoursAWeek(duration.hours * days);
  return cycle % 7 === 0 ? hoursAWeek((duration.hours * Math.max(1, days)) / (cycle / 7)) : null;
};

export const weeksOfSchedule = (schedule: JsonObject): number | null => {
  const times = Number(wordsOf(schedule["repeatCount"]) || Number.NaN);
  const cycle = cycleOf(schedule);
  return cycle === null || !Number.isInteger(times) || times < 1 ? null : weeksIn(times * cycle);
};

const weekendDay = /saturday|sunday|zaterdag|zondag|\b(sa|su)\b/i;

const partOfHour = (time: string): DayPart | null => {
  const hour = /^(\d{2}):?\d{2}/.exec(time)?.[1];
  if (hour === undefined) return null;
  return Number(hour) >= 17 ? "evening" : "daytime";
};

/** When something takes place, of what says times of the day or days of the week. */
export const dayPartsOf = (occasions: readonly JsonObject[]): readonly DayPart[] => {
  const timed = occasions.flatMap((one) => [one, ...listOf(one["courseSchedule"]).filter(isObject)]);
  const days = timed.flatMap((one) => [...wordListOf(one["dayOfWeek"]), ...wordListOf(one["byDay"])]);
  const weekend = days.some((day) => weekendDay.test(day));
  const hours = timed.map((one) => partOfHour(wordsOf(one["startTime"])));
  const named = dayPartsIn(timed.flatMap((one) => wordListOf(one["timeOfDay"])));
  const onlyWeekend = weekend && days.every((day) => weekendDay.test(day));
  const all: readonly (DayPart | null)[] = [...named, ...(onlyWeekend ? [] : hours), weekend ? "weekend" : null];
  return (["school-hours", "daytime", "evening", "weekend"] as const).filter((part) => all.includes(part));
};
