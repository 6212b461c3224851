import { readPlace } from "../../vacancies/json-ld/read-place.ts";
import { readHours } from "../../vacancies/json-ld/read-hours.ts";
import {
  isObject,
  listOf,
  typesOf,
  wordListOf,
  wordsOf,
  type Json,
  type JsonObject,
} from "../../vacancies/json-ld/values.ts";
import type { CoursePosting, CourseStart } from "../course-posting.ts";
import { dayIn } from "../words/read-days.ts";
import { durationWeeksIn, weeksIn } from "../words/read-durations.ts";
import { modeIn } from "../words/read-kinds.ts";
import { dayPartsOf, hoursOfSchedule, weeksOfSchedule } from "./read-schedule.ts";

const mostStarts = 60;

/** The times that a course is given: its instances. */
export const occasionsOf = (thing: JsonObject): readonly JsonObject[] =>
  listOf(thing["hasCourseInstance"]).filter(isObject).filter(isOn);
const isOn = (occasion: JsonObject): boolean => !/cancelled|postponed/i.test(wordsOf(occasion["eventStatus"]));

/** What all that say something agree on; null when they differ, for then it is of none of them alone. */
const agreed = <T>(values: readonly (T | null)[]): T | null => {
  const said = new Set(values.filter((value) => value !== null));
  const [only = null] = said;
  return said.size === 1 ? only : null;
};

const startOf = (occasion: JsonObject): CourseStart | null => {
  const schedule = schedulesOf(occasion)[0];
  const startsOn = dayIn(wordsOf(occasion["startDate"]) || wordsOf(schedule?.["startDate"]));
  const places = Number(wordsOf(occasion["remainingAttendeeCapacity"]) || Number.NaN);
  if (startsOn === null) return null;
  return { startsOn, placesLeft: Number.isInteger(places) && places >= 0 && places < 10_000 ? places : null };
};

const schedulesOf = (occasion: JsonObject): readonly JsonObject[] =>
  listOf(occasion["courseSchedule"]).filter(isObject);

const weeksBetween = (occasion: JsonObject): number | null => {
  const [from, to] = [dayIn(wordsOf(occasion["startDate"])), dayIn(wordsOf(occasion["endDate"]))];
  return from === null || to === null ? null : weeksIn((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1);
};

const weeksOf = (thing: JsonObject, occasions: readonly JsonObject[]): number | null =>
  durationWeeksIn(isoOnly(thing["timeToComplete"])) ??
  agreed(occasions.flatMap(schedulesOf).map(weeksOfSchedule)) ??
  agreed(occasions.map(weeksBetween));
/** `timeToComplete` is a duration; a number alone has no unit. */
const isoOnly = (value: Json | undefined): string => (/^\d+$/.test(wordsOf(value)) ? "" : wordsOf(value));

/** Hours that say that they are of a week; a bare `PT22H` may be of the whole course, so it is not taken. */
const hoursOf = (occasions: readonly JsonObject[]): number | null => {
  const said = occasions.map((one) => {
    const words = wordsOf(one["courseWorkload"]);
    const hours = /week/i.test(words) ? readHours(words) : null;
    return hours !== null && hours.from === hours.to ? hours.from : null;
  });
  return agreed(occasions.flatMap(schedulesOf).map(hoursOfSchedule)) ?? agreed(said);
};

const isVirtual = (place: Json): boolean =>
  isObject(place) ? typesOf(place).includes("VirtualLocation") : /^(online|virtual)/i.test(wordsOf(place));

const modeOf = (occasion: JsonObject) => {
  const said = [...wordListOf(occasion["courseMode"]), ...wordListOf(occasion["eventAttendanceMode"])];
  return modeIn(said) ?? (listOf(occasion["location"]).some(isVirtual) ? "online" : null);
};

type Read = Pick<CoursePosting, "starts" | "durationWeeks" | "hoursPerWeek" | "dayParts" | "mode" | "place">;

/** When, where, how and how long, of the times that it is given; of a programme, which has none, of itself. */
export const readOccasions = (thing: JsonObject): Read => {
  const isProgramme = !typesOf(thing).includes("Course");
  const [occasions, all] = [occasionsOf(thing), [thing, ...occasionsOf(thing)]];
  const places = all.flatMap((one) => listOf(one["location"])).filter((place) => !isVirtual(place));
  const apprentice =
    typesOf(thing).includes("WorkBasedProgram") ||
    /apprentice|work-based|dual/i.test(wordsOf(thing["educationalProgramMode"]));
  return {
    starts: (isProgramme ? all : occasions).flatMap((one) => startOf(one) ?? []).slice(0, mostStarts),
    durationWeeks: weeksOf(thing, all),
    hoursPerWeek: hoursOf(all),
    dayParts: dayPartsOf(all),
    mode: agreed(all.map(modeOf)) ?? (apprentice ? "work-based" : null),
    place: readPlace({ jobLocation: places }).place,
  };
};
