import type { PostingLinker } from "../vacancies/posting-linker.ts";
import type { CoursePosting } from "./course-posting.ts";
import type { ImportedCourse } from "./imported-courses.ts";

/** What titles of courses say of the course and not of the work: `Opleiding tot …`, `Bootcamp …`, `… (mbo 4)`. */
const dressing =
  /\b((op)?leiding|cursus(sen)?|training(en)?|bootcamp|leergang|leerwerktraject|traject|leren|leer|workshop|module|bbl|bol|tot|deeltijd|voltijd|course|class|programm?e?|certificate|basis|basics|beginners?|introductie|introduction|to|ad|bachelor|master|niveau|level)\b/giu;

/** The same title without what only says that it is a course. */
const asWork = (title: string): string => title.replaceAll(dressing, " ").replaceAll(/\s+/gu, " ").trim();

const mostUnlinked = 20;

/**
 * Links a course to the work that it leads to and the skills that one learns there: the work by its title, and by every
 * occupation that it names. What it asks of who enters is not looked at.
 */
export const linkCourse = (
  { link }: PostingLinker,
  { title, occupations, skills }: Pick<CoursePosting, "title" | "occupations" | "skills">,
): Pick<ImportedCourse, "jobProfileIds" | "teaches" | "unlinked"> => {
  const own = link({ title, occupations: [asWork(title)], skills });
  const named = occupations.map((words) => ({
    words,
    id: link({ title: words, occupations: [], skills: [] }).jobProfileId,
  }));
  const found = new Set([own.jobProfileId, ...named.map(({ id }) => id)].filter((id) => id !== null));
  const strange = named.filter(({ id }) => id === null).map(({ words }) => words);
  return {
    jobProfileIds: [...found].toSorted(),
    teaches: own.technical,
    unlinked: [...new Set([...strange, ...own.unlinked.filter((words) => words !== title || found.size === 0)])].slice(
      0,
      mostUnlinked,
    ),
  };
};
