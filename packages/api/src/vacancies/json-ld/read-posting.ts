import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import type { Posting, PostingRefused } from "../posting.ts";
import { languageOf } from "./detect-language.ts";
import { lineOf, paragraphsOf } from "./plain-text.ts";
import { readHours } from "./read-hours.ts";
import { readPay } from "./read-pay.ts";
import { readPlace } from "./read-place.ts";
import { isObject, listOf, typesOf, wordListOf, wordsOf, type Json, type JsonObject } from "./values.ts";

const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

/** Parts that a posting keeps apart from its description; people are to see them, nothing counts them. */
const parts = {
  responsibilities: { nl: "Taken", en: "Tasks" },
  qualifications: { nl: "Wat de werkgever vraagt", en: "What the employer asks" },
  educationRequirements: { nl: "Opleiding", en: "Education" },
  experienceRequirements: { nl: "Ervaring", en: "Experience" },
  physicalRequirement: { nl: "Lichamelijk", en: "Physical demands" },
  sensoryRequirement: { nl: "Zintuigen", en: "Senses" },
  securityClearanceRequirement: { nl: "Screening", en: "Screening" },
  jobBenefits: { nl: "Voorwaarden", en: "Benefits" },
  incentiveCompensation: { nl: "Extra beloning", en: "Extra pay" },
  employerOverview: { nl: "Over de werkgever", en: "About the employer" },
  employmentType: { nl: "Dienstverband", en: "Type of contract" },
  workHours: { nl: "Werktijden", en: "Working hours" },
} as const;
type Part = keyof typeof parts;
const partNames = Object.keys(parts) as Part[];

/** `monthsOfExperience: 60` says its number and not what it is. */
const wordsOfPart = (value: Json | undefined): string => {
  const months = listOf(value).flatMap((one) => (isObject(one) ? wordListOf(one["monthsOfExperience"]) : []));
  return months[0] === undefined ? wordsOf(value) : `${months[0]} months`;
};

const textsOf = (posting: JsonObject, language: string): Pick<Posting, "paragraphs" | "described"> => {
  const heading = language === "en" || language === "und" ? "en" : "nl";
  const described = paragraphsOf(wordsOf(posting["description"]));
  const more = partNames.flatMap((name) => {
    const words = lineOf(wordsOfPart(posting[name]), 2_000);
    return words === "" ? [] : [`${parts[name][heading]}: ${words}`];
  });
  return { paragraphs: [...described, ...more], described };
};

const dayOf = (value: Json | undefined): string | null => {
  const written = wordsOf(value);
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(written)?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : null;
};

const urlOf = (value: Json | undefined): string | null => {
  const written = wordsOf(value);
  return /^https?:\/\/\S{3,500}$/i.test(written) && URL.canParse(written) ? written : null;
};

const ownKeyOf = (posting: JsonObject, employer: string | null, url: string | null): string | null => {
  const [identifier] = listOf(posting["identifier"]);
  const value = isObject(identifier) ? wordsOf(identifier["value"]) || wordsOf(identifier["@id"]) : wordsOf(identifier);
  if (value !== "") {
    const whose =
      (isObject(identifier) && (wordsOf(identifier["propertyID"]) || wordsOf(identifier["name"]))) || employer;
    return `id ${whose ?? ""} ${value}`;
  }
  const address = url ?? urlOf(posting["@id"]);
  return address === null ? null : `url ${address}`;
};

const languageOfPosting = (posting: JsonObject, title: string): string => {
  const said = wordsOf(posting["inLanguage"]).toLowerCase();
  if (/^[a-z]{2}(-[a-z0-9]+)*$/.test(said)) return said.slice(0, 2);
  return languageOf([title, ...["description", ...partNames].map((name) => wordsOf(posting[name]))].join("\n"));
};

/** A text that lists skills, as separate skills: split where people put commas, bullets and lines. */
const skillsOf = (posting: JsonObject): readonly string[] => {
  const written = wordListOf(posting["skills"]).flatMap((words) => paragraphsOf(words));
  const separate = written.flatMap((words) => words.split(/[\n;•·]|,(?!\d)/));
  return [...new Set(separate.map((skill) => lineOf(skill.replace(/^[\s*–-]+/, ""), 160)).filter(Boolean))].slice(
    0,
    50,
  );
};

const occupationsOf = (posting: JsonObject): readonly string[] => {
  const named = [posting["relevantOccupation"], posting["occupationalCategory"]].flatMap((value) => wordListOf(value));
  return named.map((words) => lineOf(words.replace(/^\d\d-\d{4}(\.\d\d)?\s*/, ""), 160)).filter(Boolean);
};

/**
 * Reads a thing of schema.org as a job posting: what it says is taken as it stands, cleaned, and nothing is guessed.
 *
 * @returns the posting, or why it is none
 * @see https://schema.org/JobPosting
 */
export const readPosting = (thing: Json): Result<Posting, PostingRefused> => {
  if (!isObject(thing) || !typesOf(thing).includes("JobPosting")) return refused("geen JobPosting");
  const title = lineOf(wordsOf(thing["title"]) || wordsOf(thing["name"]), 200);
  if (!/\p{L}/u.test(title)) return refused("geen titel");

  const employer = lineOf(wordsOf(thing["hiringOrganization"]), 160) || null;
  const url = urlOf(thing["url"]);
  const language = languageOfPosting(thing, title);
  return ok({
    ownKey: ownKeyOf(thing, employer, url),
    url,
    title,
    ...textsOf(thing, language),
    language,
    employer,
    hoursPerWeek: readHours(thing["workHours"]),
    ...readPay(thing),
    ...readPlace(thing),
    postedOn: dayOf(thing["datePosted"]),
    validThrough: dayOf(thing["validThrough"]),
    occupations: occupationsOf(thing),
    skills: skillsOf(thing),
  });
};
