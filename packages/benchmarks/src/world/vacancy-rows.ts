import { dayParts, sectors } from "@techconnect/catalogue/schema";
import type { SkillsOfWork } from "./catalogue-rows.ts";
import { dayAfter } from "./days.ts";
import { dirtOf, dirtyTitle, type Dirt } from "./dirt.ts";
import { differentOnes, oneOf, someOf, wholeBetween, type Numbers } from "./numbers.ts";
import { idOf, skillId, type Columns, type WorldRow } from "./row.ts";
import { aSentence, titleOfWork } from "./words.ts";

/** One employer for so many vacancies. */
export const vacanciesOfEmployer = 40;
const shareOfClosed = 0.03;

type Needs = { readonly next: Numbers; readonly asked: SkillsOfWork; readonly places: number };

export function* employerRows(count: number): Generator<WorldRow> {
  for (let number = 0; number < count; number++)
    yield {
      table: "employer",
      row: { id: idOf("employer", number), name: `Werkgever ${number}`, about: null, origin: "import" },
    };
}

/** 6 to 18 skills, more often few than many. */
const skillsAsked = (next: Numbers, skills: Int32Array): readonly string[] =>
  differentOnes(6 + Math.floor(13 * next() ** 4), () => oneOf(next, [...skills])).map(skillId);

const textsOf = (next: Numbers, dirt: Dirt | null) => {
  const language = dirt === "right-to-left" ? "ar" : "nl";
  const title = dirt === "duplicate" ? "Medewerker helpdesk" : titleOfWork(next);
  return {
    language,
    title: { [language]: dirtyTitle(title, dirt) },
    summary: { [language]: aSentence(next) },
    description: { [language]: [aSentence(next), aSentence(next)] },
  };
};

const termsOf = (next: Numbers, isMissing: boolean): Columns => {
  const known = <T>(value: T): T | null => (isMissing ? null : value);
  const hours = wholeBetween(next, 8, 36);
  const pay = wholeBetween(next, 2_100, 3_800) * 100;
  return {
    hours_from: known(hours),
    hours_to: known(hours + wholeBetween(next, 0, 4)),
    day_parts: someOf(next, dayParts, 0.5),
    pay_from_cents: known(pay),
    pay_to_cents: known(pay + 50_000),
    pay_period: known("month"),
    pay_text: null,
    remote: known(oneOf(next, ["no", "partly", "fully"])),
    languages: [{ language: "nl", level: oneOf(next, ["A2", "B1", "B2", null]) }],
    minimum_age: next() < 0.05 ? 18 : null,
    device_included: known(next() < 0.6),
    learning: known(oneOf(next, ["on-the-job", "bbl", "none"])),
  };
};

const vacancyRow = ({ next, asked, places }: Needs, number: number): Columns => {
  const dirt = dirtOf(next);
  const isMissing = dirt === "missing";
  const work = Math.floor(next() * asked.length);
  const listedOn = dayAfter(-wholeBetween(next, 0, 364));
  const place = Math.floor(next() * places);
  return {
    region: "nl-ams",
    id: idOf("vacancy", number),
    slug: `vacature-${number}`,
    origin: "import",
    source_key: `made-up:${number}`,
    source_url: null,
    content_hash: null,
    ...textsOf(next, dirt),
    employer_id: isMissing ? null : idOf("employer", Math.floor(number / vacanciesOfEmployer)),
    job_profile_id: isMissing ? null : idOf("jobProfile", work),
    technical: skillsAsked(next, asked[work] ?? new Int32Array()),
    unlinked: [],
    sectors: someOf(next, sectors, 0.1),
    ...termsOf(next, isMissing),
    place_id: isMissing ? null : idOf("place", place),
    place_text: isMissing ? "Nergenshuizen" : `Plaats ${place}`,
    posted_on: isMissing ? null : listedOn,
    valid_through: null,
    listed_on: listedOn,
    closed_at: next() < shareOfClosed ? `${dayAfter(0)}T00:00:00Z` : null,
  };
};

export function* vacancyRows(needs: Needs, count: number): Generator<WorldRow> {
  for (let number = 0; number < count; number++) yield { table: "vacancy", row: vacancyRow(needs, number) };
}
