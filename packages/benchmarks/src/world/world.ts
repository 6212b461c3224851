import {
  jobProfileRows,
  jobProfileSkillRows,
  placeRows,
  providerRows,
  skillRows,
  skillsOfWork,
} from "./catalogue-rows.ts";
import { courseRows, coursesOfProvider } from "./course-rows.ts";
import { numbersOf } from "./numbers.ts";
import { personRows } from "./person-rows.ts";
import type { WorldRow } from "./row.ts";
import type { WorldSize } from "./sizes.ts";
import { employerRows, vacanciesOfEmployer, vacancyRows } from "./vacancy-rows.ts";

export type WorldAsked = { readonly size: WorldSize; readonly seed?: number };

/** A made-up world, a row at a time and never in memory as a whole; the same for the same seed. */
export async function* worldRows({ size, seed = 1 }: WorldAsked): AsyncGenerator<WorldRow> {
  // numbers of its own for every kind, so that more of one leaves the others as they are
  const numbers = (kind: number) => numbersOf(Math.imul(seed, 0x01000193) + kind);
  const asked = skillsOfWork(numbers(0), size);
  yield* placeRows(numbers(1), size);
  yield* skillRows(numbers(2), size);
  yield* jobProfileRows(numbers(3), asked);
  yield* jobProfileSkillRows(asked);
  yield* providerRows(numbers(4), Math.ceil(size.courses / coursesOfProvider));
  yield* courseRows({ next: numbers(5), asked, places: size.places }, size.courses);
  yield* employerRows(Math.ceil(size.vacancies / vacanciesOfEmployer));
  yield* vacancyRows({ next: numbers(6), asked, places: size.places }, size.vacancies);
  yield* personRows({ next: numbers(7), asked, places: size.places }, size.persons);
}
