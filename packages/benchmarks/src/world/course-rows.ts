import { dayParts, levels } from "@techconnect/catalogue/schema";
import { dirtOf, dirtyTitle } from "./dirt.ts";
import { differentOnes, oneOf, someOf, wholeBetween, type Numbers } from "./numbers.ts";
import { idOf, madeUp, skillId, type Columns, type WorldRow } from "./row.ts";
import type { SkillsOfWork } from "./catalogue-rows.ts";
import { dayAfter } from "./days.ts";
import { aSentence, titleOfWork } from "./words.ts";

/** One provider for so many courses. */
export const coursesOfProvider = 25;
/** Of the courses, so many cost nothing. */
const shareOfFree = 0.3;

type Needs = { readonly next: Numbers; readonly asked: SkillsOfWork; readonly places: number };

const worksOf = ({ next, asked }: Needs, number: number): readonly number[] =>
  differentOnes(next() < 0.2 ? 2 : 1, () => (number < asked.length ? number : Math.floor(next() * asked.length)));

const taught = ({ next, asked }: Needs, works: readonly number[]): readonly string[] => {
  const skills = asked[works[0] ?? 0] ?? new Int32Array();
  return differentOnes(wholeBetween(next, 1, 4), () => oneOf(next, [...skills])).map(skillId);
};

const courseRow = (needs: Needs, number: number, works: readonly number[]): Columns => {
  const { next, places } = needs;
  const dirt = dirtOf(next);
  const known = <T>(value: T): T | null => (dirt === "missing" ? null : value);
  const title = dirtyTitle(`${dirt === "duplicate" ? "Cursus" : `Cursus ${number}`} ${titleOfWork(next)}`, dirt);
  return {
    id: idOf("course", number),
    origin: "import",
    source_key: `made-up:${number}`,
    content_hash: null,
    code: `M-${number}`,
    slug: `cursus-${number}`,
    provider_id: idOf("provider", Math.floor(number / coursesOfProvider)),
    language: dirt === "right-to-left" ? "ar" : "nl",
    title: { [dirt === "right-to-left" ? "ar" : "nl"]: title },
    summary: { [dirt === "right-to-left" ? "ar" : "nl"]: aSentence(next) },
    description: null,
    outcome: null,
    admission: null,
    level_out: null,
    entry_levels: someOf(next, levels, 0.2),
    minimum_age: null,
    duration_weeks: known(wholeBetween(next, 2, 32)),
    hours_per_week: known(wholeBetween(next, 2, 40)),
    day_parts: someOf(next, dayParts, 0.4),
    mode: known(oneOf(next, ["on-site", "online", "blended", "work-based"])),
    price_cents: known(next() < shareOfFree ? 0 : wholeBetween(next, 1, 5_000) * 100),
    price_note: null,
    languages: [{ language: "nl", level: oneOf(next, ["A2", "B1", null]) }],
    childcare_on_site: known(next() < 0.1),
    device_included: known(next() < 0.3),
    recognised: null,
    status: "running",
    teaches: taught(needs, works),
    unlinked: [],
    place_id: known(idOf("place", Math.floor(next() * places))),
    place_text: null,
    source: madeUp,
  };
};

/** Courses with the work that they lead to and their starts; every kind of work has one as far as they reach. */
export function* courseRows(needs: Needs, count: number): Generator<WorldRow> {
  for (let number = 0; number < count; number++) {
    const works = worksOf(needs, number);
    yield { table: "course", row: courseRow(needs, number, works) };
    for (const work of works)
      yield {
        table: "course_job_profile",
        row: { course_id: idOf("course", number), job_profile_id: idOf("jobProfile", work) },
      };
    yield {
      table: "course_edition",
      row: {
        id: idOf("edition", number),
        course_id: idOf("course", number),
        starts_on: dayAfter(wholeBetween(needs.next, 1, 300)),
        places_left: null,
        source: madeUp,
      },
    };
  }
}
