import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import type { SchoolLevel } from "@techconnect/domain/courses/may-enter";
import { languageOf } from "../../vacancies/json-ld/detect-language.ts";
import { lineOf, paragraphsOf } from "../../vacancies/json-ld/plain-text.ts";
import { readPlace } from "../../vacancies/json-ld/read-place.ts";
import {
  isObject,
  listOf,
  numberOf,
  wordListOf,
  wordsOf,
  type Json,
  type JsonObject,
} from "../../vacancies/json-ld/values.ts";
import type { PostingRefused } from "../../vacancies/posting.ts";
import type { CoursePosting, CourseStart } from "../course-posting.ts";
import { nothingSaid } from "../words/nothing-said.ts";
import { dayIn } from "../words/read-days.ts";
import { isoDuration, weeksIn } from "../words/read-durations.ts";
import { modeIn } from "../words/read-kinds.ts";
import { languagesIn } from "../words/read-languages.ts";
import { entryLevelsIn, levelOutIn } from "../words/read-levels.ts";
import { centsOf } from "../words/read-price.ts";

const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

const isKnown = (thing: JsonObject): boolean => thing["courseId"] !== undefined || thing["programmeId"] !== undefined;
/** Is it of the Open Education API: a course, a programme, or an offering of one? */
export const isOfOpenEducation = (thing: Json): thing is JsonObject =>
  isObject(thing) && thing["@type"] === undefined && isKnown(thing);

/** Of texts in several languages the Dutch one, else the first. */
const textIn = (value: Json | undefined): string => {
  const texts = listOf(value).filter(isObject);
  const best = texts.find((text) => wordsOf(text["language"]).startsWith("nl")) ?? texts[0];
  return wordsOf(best?.["value"]);
};

const levelNames: Readonly<Record<string, SchoolLevel>> = {
  pre_vocational: "vmbo",
  secondary_vocational_education_1: "mbo1",
  secondary_vocational_education_2: "mbo2",
  secondary_vocational_education_3: "mbo3",
  secondary_vocational_education_4: "mbo4",
  associate_degree: "ad",
  bachelor: "hbo",
  master: "wo",
};
/** A course is of a level; only a programme with a diploma or degree gives one. */
const levelOf = (programme: JsonObject): SchoolLevel | null => {
  const awarded = wordsOf(programme["qualificationAwarded"]);
  if (programme["programmeId"] === undefined || awarded === "certificate" || awarded === "") return null;
  if (awarded === "none") return "none";
  const level = levelNames[wordsOf(programme["level"])] ?? levelNames[awarded];
  return level ?? levelOutIn(wordsOf(programme["levelOfQualification"]).replace(/^n?lqf_4plus$/, ""));
};

const awards: Readonly<Record<string, string>> = {
  diploma: "Diploma",
  vocational_diploma: "Mbo-diploma",
  certificate: "Certificaat",
  associate_degree: "Associate degree",
  bachelor: "Bachelor",
  master: "Master",
  none: "Geen diploma",
};

const placeOf = (things: readonly JsonObject[]): CoursePosting["place"] => {
  const addresses = things.flatMap((thing) => listOf(thing["addresses"])).filter(isObject);
  const taught =
    addresses.find((one) => one["addressType"] === "teaching") ??
    addresses.find((one) => one["addressType"] === "visit");
  if (!taught) return null;
  const { postCode: postalCode = "", city: addressLocality = "", countryCode: addressCountry = "" } = taught;
  return readPlace({ jobLocation: { address: { postalCode, addressLocality, addressCountry } } }).place;
};

const priceOf = (offering: JsonObject): Pick<CoursePosting, "priceCents" | "priceNote"> => {
  const total = listOf(offering["priceInformation"])
    .filter(isObject)
    .find((cost) => cost["costType"] === "total_costs");
  const amount = numberOf(total?.["amount"]);
  const inEuros = wordsOf(total?.["currency"]) === "EUR" || amount === 0;
  const priceCents = inEuros ? centsOf(amount) : null;
  const words =
    textIn(total?.["displayAmount"]) || [wordsOf(total?.["amount"]), wordsOf(total?.["currency"])].join(" ").trim();
  return { priceCents, priceNote: priceCents === null ? lineOf(words, 200) || null : null };
};

const startOf = (offering: JsonObject): CourseStart | null => {
  const startsOn = dayIn(wordsOf(offering["startDateTime"]));
  const [most, taken] = [numberOf(offering["maxNumberStudents"]), numberOf(offering["enrolledNumberStudents"])];
  return startsOn === null
    ? null
    : { startsOn, placesLeft: most === null || taken === null ? null : Math.max(0, most - taken) };
};

const modeOf = (things: readonly JsonObject[], course: JsonObject): CoursePosting["mode"] => {
  const ways = things.map((thing) => wordListOf(thing["modesOfDelivery"])).find((all) => all.length > 0) ?? [];
  // several ways are a choice, and of none of them alone
  const [way, more] = ways;
  if (way !== undefined) return more === undefined ? modeIn([way]) : null;
  return wordsOf(course["modeOfStudy"]) === "dual_training" ? "work-based" : null;
};

/**
 * Reads a course, a programme, or an offering with its course or programme expanded, as the Open Education API (v6) sends it.
 *
 * @param school who gives it, where the organisation is not expanded
 * @see https://openonderwijsapi.nl
 */
export const readProgramme = (thing: JsonObject, school: string): Result<CoursePosting, PostingRefused> => {
  const course = [thing["course"], thing["programme"]].find(isObject) ?? thing;
  const isOffering = course !== thing || thing["startDateTime"] !== undefined;
  const title = lineOf(textIn(course["name"]), 200);
  if (isOffering && course === thing) return refused("aanbod zonder opleiding erin");
  if (isOffering && !["", "active"].includes(wordsOf(thing["state"]))) return refused("gaat niet door");
  if (!/\p{L}/u.test(title)) return refused("geen titel");
  const organisation = [thing["organisation"], course["organisation"]].find(isObject);
  const provider = lineOf(textIn(organisation?.["name"]), 160) || school;
  if (provider === "") return refused("geen aanbieder");

  const things = isOffering ? [thing, course] : [course];
  const description = textIn(course["description"]);
  const admission = lineOf(textIn(course["admissionRequirements"]), 1_000);
  const link = wordsOf(thing["link"]) || wordsOf(course["link"]);
  return ok({
    ...nothingSaid,
    ownKey: `id ${provider} ${wordsOf(course["programmeId"] ?? course["courseId"])}`,
    url: /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null,
    title,
    paragraphs: paragraphsOf(description),
    language: languageOf([title, description, admission].join("\n")),
    provider,
    outcome: awards[wordsOf(course["qualificationAwarded"])] ?? null,
    admission: admission || null,
    levelOut: levelOf(course),
    entryLevels: admission === "" ? [] : entryLevelsIn(admission),
    durationWeeks: weeksIn(isoDuration(wordsOf(course["duration"]))?.days ?? 0),
    mode: modeOf(things, course),
    ...priceOf(thing),
    languages: languagesIn(things.flatMap((one) => wordListOf(one["teachingLanguages"]))).map((language) => ({
      language,
      level: null,
    })),
    place: placeOf(things),
    starts: isOffering ? [startOf(thing)].filter((start) => start !== null) : [],
  });
};
