import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { languageOf } from "../../vacancies/json-ld/detect-language.ts";
import { lineOf, paragraphsOf } from "../../vacancies/json-ld/plain-text.ts";
import { readHours } from "../../vacancies/json-ld/read-hours.ts";
import { readPlace } from "../../vacancies/json-ld/read-place.ts";
import type { PostingRefused } from "../../vacancies/posting.ts";
import type { CoursePosting, CourseStart } from "../course-posting.ts";
import { dayIn, type DateFormat } from "../words/read-days.ts";
import { durationWeeksIn } from "../words/read-durations.ts";
import { dayPartsIn, modeIn, yesOrNoIn } from "../words/read-kinds.ts";
import { languagesIn } from "../words/read-languages.ts";
import { entryLevelsIn, levelOutIn } from "../words/read-levels.ts";
import { priceIn } from "../words/read-price.ts";
import type { Mapping } from "./columns.ts";
import type { Field } from "./fields.ts";

/** The text of a field in one row; empty when it has none. */
export type CellOf = (field: Field) => string;

const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

/** Things in one cell: behind a semicolon, a bar, a bullet or a new line; where nothing of it holds a comma, also behind one. */
const listed = (text: string, separator = /[;|\n•·]|,(?!\d)/): readonly string[] =>
  [...new Set(text.split(separator).map((part) => lineOf(part.replace(/^[\s*–-]+/, ""), 160)))]
    .filter(Boolean)
    .slice(0, 60);

const wholeIn = (text: string, from: number, to: number): number | null => {
  const found = /^\D{0,12}(\d{1,4})\D{0,20}$/u.exec(text)?.[1];
  const number = found === undefined ? Number.NaN : Number(found);
  return number >= from && number <= to ? number : null;
};

const hoursIn = (text: string): number | null => {
  const hours = readHours(text);
  return hours !== null && hours.from === hours.to ? hours.from : null;
};

const startsIn = (cell: CellOf, format: DateFormat | undefined): readonly CourseStart[] => {
  const days = listed(cell("starts"), /[;|\n•·,]/).map((text) => dayIn(text, format));
  const placesLeft = days.length === 1 ? wholeIn(cell("placesLeft"), 0, 9_999) : null;
  return days.flatMap((startsOn) => (startsOn === null ? [] : [{ startsOn, placesLeft }]));
};

const weeksOf = (cell: CellOf): number | null => {
  const written = cell("duration");
  // a number alone has no unit
  const duration = /^\d+([.,]\d+)?$/.test(written) ? null : durationWeeksIn(written);
  return durationWeeksIn(cell("weeks")) ?? duration;
};

const placeIn = (cell: CellOf): CoursePosting["place"] => {
  const [place, postcode] = [cell("place"), cell("postcode")];
  if (/^(online|thuis)$/iu.test(place)) return null;
  const address = { addressLocality: place, postalCode: postcode, addressCountry: postcode === "" ? "" : "NL" };
  return place + postcode === "" ? null : readPlace({ jobLocation: postcode === "" ? place : { address } }).place;
};

/** Fields of which a text that could not be read is told, with what was read. */
const unreadOf = (cell: CellOf, read: Partial<Record<Field, unknown>>): readonly string[] =>
  Object.entries(read).flatMap(([field, value]) => {
    const text = cell(field as Field);
    const isRead = Array.isArray(value) ? value.length > 0 : value !== null;
    return text === "" || isRead ? [] : [`${field}: ${lineOf(text, 60)}`];
  });

const textsOf = (cell: CellOf) => {
  const inWords = (field: Field) => lineOf(cell(field), 1_000) || null;
  const [admission, outcome] = [inWords("admission") ?? inWords("entryLevels"), inWords("outcome")];
  const [asked, given] = [cell("entryLevels"), cell("levelOut")];
  return {
    admission,
    outcome,
    entryLevels: asked === "" ? entryLevelsIn(admission ?? "") : entryLevelsIn(asked),
    levelOut: given === "" ? levelOutIn(outcome ?? "") : levelOutIn(given),
  };
};

const urlIn = (text: string): string | null => {
  const written = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S{3,500}$/i.test(written) && URL.canParse(written) ? written : null;
};

/** Reads a row as a course: what it says is taken as it stands, cleaned, and nothing is guessed. */
export const readRow = (cell: CellOf, { dateFormat, decimal }: Mapping): Result<CoursePosting, PostingRefused> => {
  const title = lineOf(cell("title"), 200);
  if (!/\p{L}/u.test(title)) return refused("geen titel");
  const provider = lineOf(cell("provider"), 160);
  if (provider === "") return refused("geen aanbieder");

  const paragraphs = paragraphsOf(cell("description"));
  const spoken = languageOf([title, ...paragraphs, cell("admission"), cell("outcome"), cell("skills")].join("\n"));
  const taught = languagesIn([cell("language")]);
  const [url, id] = [urlIn(cell("url")), lineOf(cell("id"), 200)];
  const price = priceIn(lineOf(cell("price"), 200), decimal);
  const asRead = {
    starts: startsIn(cell, dateFormat),
    hoursPerWeek: hoursIn(cell("hoursPerWeek")),
    mode: modeIn(listed(cell("mode"))),
    dayParts: dayPartsIn(listed(cell("dayParts"))),
    minimumAge: wholeIn(cell("minimumAge"), 10, 99),
    recognised: yesOrNoIn(cell("recognised")),
  };
  const kept = { url, deviceIncluded: yesOrNoIn(cell("laptop")), childcareOnSite: yesOrNoIn(cell("childcare")) };
  const durationWeeks = weeksOf(cell);
  return ok({
    ownKey: id !== "" ? `id ${provider} ${id}` : url === null ? null : `url ${url}`,
    title,
    paragraphs,
    language: spoken === "und" && taught.length === 1 ? (taught[0] ?? "und") : spoken,
    provider,
    website: urlIn(cell("website")),
    ...textsOf(cell),
    ...asRead,
    ...kept,
    durationWeeks,
    priceCents: price.priceCents,
    priceNote: [price.priceNote, lineOf(cell("priceNote"), 200)].filter(Boolean).join(". ") || null,
    languages: taught.map((tag) => ({ language: tag, level: null })),
    place: placeIn(cell),
    occupations: listed(cell("occupation")).slice(0, 20),
    skills: listed(cell("skills")).slice(0, 50),
    unread: unreadOf(cell, { ...asRead, url, weeks: durationWeeks, duration: durationWeeks }),
  });
};
