import type { Linked, PostingLinker } from "../vacancies/posting-linker.ts";
import type { CoursePosting } from "./course-posting.ts";
import type { ImportedCourse } from "./imported-courses.ts";

/** What titles of courses say of the course and not of the work: `Opleiding tot …`, `Bootcamp …`, `… (mbo 4)`. */
const dressing =
  /\b((op)?leiding|cursus(sen)?|training(en)?|bootcamp|leergang|leerwerktraject|traject|leren|leer|workshop|module|bbl|bol|tot|deeltijd|voltijd|course|class|programm?e?|certificate|basis|basics|beginners?|introductie|introduction|to|ad|bachelor|master|niveau|level)\b/giu;

/** The same title without what only says that it is a course. */
const asWork = (title: string): string => title.replaceAll(dressing, " ").replaceAll(/\s+/gu, " ").trim();

type Linkable = Pick<CoursePosting, "title" | "language" | "paragraphs" | "occupations" | "skills">;

const mostUnlinked = 20;

/**
 * Links a course to the work that it leads to and the skills that one learns there: the work by its title, and by every
 * occupation that it names. What it asks of who enters is not looked at.
 */
export const linkCourse = (
  { link }: PostingLinker,
  { title, language, paragraphs, occupations, skills }: Linkable,
): Pick<ImportedCourse, "jobProfileIds" | "teaches" | "unlinked"> & Pick<Linked, "recognised"> => {
  const own = link({ title, language, described: paragraphs, occupations: [asWork(title)], skills });
  const named = occupations.map((words) => ({
    words,
    linked: link({ title: words, language, described: [], occupations: [], skills: [] }),
  }));
  const found = new Set([own, ...named.map(({ linked }) => linked)].flatMap(({ jobProfileId }) => jobProfileId ?? []));
  const strange = named.filter(({ linked }) => linked.jobProfileId === null).map(({ words }) => words);
  const works = named.flatMap(({ linked }) => (linked.jobProfileId === null ? [] : linked.recognised.slice(0, 1)));
  return {
    recognised: [...works, ...own.recognised],
    jobProfileIds: [...found].toSorted(),
    teaches: own.technical,
    unlinked: [...new Set([...strange, ...own.unlinked.filter((words) => words !== title || found.size === 0)])].slice(
      0,
      mostUnlinked,
    ),
  };
};
