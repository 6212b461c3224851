import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { languageOf } from "../../vacancies/json-ld/detect-language.ts";
import { lineOf, paragraphsOf } from "../../vacancies/json-ld/plain-text.ts";
import {
  isObject,
  listOf,
  objectOf,
  typesOf,
  wordListOf,
  wordsOf,
  type Json,
  type JsonObject,
} from "../../vacancies/json-ld/values.ts";
import type { PostingRefused } from "../../vacancies/posting.ts";
import type { CoursePosting } from "../course-posting.ts";
import { entryLevelsIn, levelOutIn } from "../words/read-levels.ts";
import { nothingSaid } from "../words/nothing-said.ts";
import { languagesIn } from "../words/read-languages.ts";
import { occasionsOf, readOccasions } from "./read-occasions.ts";
import { readOffers } from "./read-offers.ts";

const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

const readable = ["Course", "EducationalOccupationalProgram", "WorkBasedProgram"];

const urlOf = (value: Json | undefined): string | null => {
  const written = wordsOf(value);
  return /^https?:\/\/\S{3,500}$/i.test(written) && URL.canParse(written) ? written : null;
};

const ownKeyOf = (thing: JsonObject, provider: string, url: string | null): string | null => {
  const [identifier] = listOf(thing["identifier"]);
  const value = isObject(identifier) ? wordsOf(identifier["value"]) || wordsOf(identifier["@id"]) : wordsOf(identifier);
  const code = value || wordsOf(thing["courseCode"]);
  const whose =
    isObject(identifier) && value !== "" ? wordsOf(identifier["propertyID"]) || wordsOf(identifier["name"]) : "";
  if (code !== "") return `id ${whose || provider} ${code}`;
  const address = url ?? urlOf(thing["@id"]);
  return address === null ? null : `url ${address}`;
};

/** Who teaches: of the course, else who offers it, else of all its instances. */
const providerOf = (thing: JsonObject): JsonObject | string | null => {
  const offered = objectOf(thing["offers"])?.["offeredBy"];
  const found = [thing["provider"], offered, ...occasionsOf(thing).map((one) => one["organizer"])].flatMap(listOf);
  const named = found.find((one) => wordsOf(one) !== "");
  return isObject(named) ? named : typeof named === "string" ? named : null;
};

/** All that a credential or a demand says of itself, as a text: its name, its kind, its level. */
const credentialIn = (value: Json | undefined): string => {
  const all = listOf(value).flatMap((one) =>
    isObject(one)
      ? ["name", "credentialCategory", "educationalLevel", "description", "targetName"].map((key) => wordsOf(one[key]))
      : [wordsOf(one)],
  );
  return [
    ...new Set(all.map((words) => lineOf(words, 1_000)).filter((words) => words !== "" && !isAddress(words))),
  ].join(", ");
};
const isAddress = (words: string) => /^https?:\/\/\S+$/i.test(words);

/** What a course keeps apart from its description; people are to see it, nothing counts it. */
const parts = {
  courseWorkload: { nl: "Hoeveel werk", en: "How much work" },
  trainingSalary: { nl: "Loon tijdens de opleiding", en: "Pay during the course" },
  financialAidEligible: { nl: "Hulp met betalen", en: "Financial aid" },
  educationalProgramMode: { nl: "Vorm", en: "Mode" },
} as const;

const wordsOfPart = (value: Json | undefined): string => {
  const pay = objectOf(value);
  const amount = pay && wordsOf(pay["median"] ?? pay["value"]);
  return pay && amount ? [amount, wordsOf(pay["currency"])].filter(Boolean).join(" ") : wordsOf(value);
};

const paragraphsIn = (thing: JsonObject, language: string): readonly string[] => [
  ...paragraphsOf(wordsOf(thing["description"])),
  ...Object.entries(parts).flatMap(([name, heading]) => {
    const words = [thing, ...occasionsOf(thing)].map((one) => lineOf(wordsOfPart(one[name]), 500));
    const said = [...new Set(words)].filter((one) => one !== "" && !/^P(T?\d)/.test(one));
    return said.length === 0 ? [] : [`${language === "nl" ? heading.nl : heading.en}: ${said.join("; ")}`];
  }),
];

/** Things that are told apart by commas, bullets and lines. */
const listed = (value: Json | undefined): readonly string[] => {
  const separate = wordListOf(value).flatMap((words) =>
    paragraphsOf(words).flatMap((text) => text.split(/[\n;•·]|,(?!\d)/)),
  );
  const clean = separate.map((words) => lineOf(words.replace(/^[\s*–-]+/, ""), 160));
  return [...new Set(clean)].filter((words) => /\p{L}/u.test(words) && !isAddress(words)).slice(0, 50);
};

const occupationsIn = (thing: JsonObject): readonly string[] =>
  wordListOf(thing["occupationalCategory"])
    .map((words) => lineOf(words.replace(/^\d\d-\d{4}(\.\d\d)?\s*/, ""), 160))
    .filter((words) => /\p{L}/u.test(words) && !isAddress(words))
    .slice(0, 20);

const ageIn = (thing: JsonObject): number | null => {
  const age = Number(wordsOf(objectOf(thing["audience"])?.["requiredMinAge"]) || Number.NaN);
  return Number.isInteger(age) && age >= 10 && age <= 99 ? age : null;
};

/** Languages in which is taught, and that of the texts: as they read, else the one in which is taught. */
const languagesOf = (thing: JsonObject, title: string): Pick<CoursePosting, "language" | "languages"> => {
  const taught = languagesIn([thing, ...occasionsOf(thing)].flatMap((one) => wordListOf(one["inLanguage"])));
  const texts = ["description", "coursePrerequisites", "programPrerequisites", "teaches"].map((name) =>
    wordsOf(thing[name]),
  );
  const spoken = languageOf([title, ...texts].join("\n"));
  return {
    language: spoken !== "und" || taught.length !== 1 ? spoken : (taught[0] ?? "und"),
    languages: taught.map((language) => ({ language, level: null })),
  };
};

/** What it asks of who enters, and what one holds afterwards. */
const credentialsOf = (
  thing: JsonObject,
): Pick<CoursePosting, "admission" | "outcome" | "entryLevels" | "levelOut"> => {
  const admission = credentialIn(thing["coursePrerequisites"] ?? thing["programPrerequisites"]);
  const credential = credentialIn(thing["educationalCredentialAwarded"]);
  const outcome = [credential, credentialIn(thing["occupationalCredentialAwarded"])].filter(Boolean).join(", ");
  return {
    admission: admission || null,
    outcome: outcome || null,
    entryLevels: entryLevelsIn(admission),
    levelOut: levelOutIn(credential),
  };
};

/**
 * Reads a thing of schema.org as a course: what it says is taken as it stands, cleaned, and nothing is guessed.
 *
 * @param school who gives it, where it does not say
 * @returns the course, or why it is none
 * @see https://schema.org/Course https://schema.org/EducationalOccupationalProgram
 */
export const readCourse = (thing: Json, school = ""): Result<CoursePosting, PostingRefused> => {
  if (!isObject(thing) || !typesOf(thing).some((type) => readable.includes(type))) return refused("geen opleiding");
  const title = lineOf(wordsOf(thing["name"]), 200);
  if (!/\p{L}/u.test(title)) return refused("geen titel");
  const who = providerOf(thing);
  const provider = lineOf(wordsOf(who ?? school), 160);
  if (provider === "") return refused("geen aanbieder");

  const url = urlOf(thing["url"]);
  const languages = languagesOf(thing, title);
  return ok({
    ...nothingSaid,
    ownKey: ownKeyOf(thing, provider, url),
    url,
    title,
    paragraphs: paragraphsIn(thing, languages.language),
    ...languages,
    provider,
    website: isObject(who) ? urlOf(who["url"]) : null,
    ...credentialsOf(thing),
    minimumAge: ageIn(thing),
    ...readOccasions(thing),
    ...readOffers(thing),
    occupations: occupationsIn(thing),
    skills: listed(thing["teaches"]),
  });
};
