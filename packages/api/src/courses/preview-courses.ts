import type { CourseRow } from "./course-posting.ts";
import { readCourse, type ReadCourse, type Reads } from "./import-courses.ts";

/** Enough to see whether the columns are right. */
const rowsShown = 5;

const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

const inShort = (value: unknown): string => {
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === "string");
  const text = typeof value === "string" ? value : isTexts ? value.join(", ") : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

const linesOf = ({ course, recognised }: ReadCourse): readonly string[] => {
  const names = new Map(recognised.map(({ id, as }) => [id, as]));
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return Object.entries({
    ...course,
    jobProfileIds: namesOf(course.jobProfileIds),
    teaches: namesOf(course.teaches),
    because: recognised.map(({ words }) => words),
  })
    .filter(([, value]) => isSaid(value))
    .map(([name, value]) => `    ${name.padEnd(14)} ${inShort(value)}`);
};

/** Reads with what says how a file was understood. */
type ReadFile = (tell: (lines: readonly string[]) => void) => AsyncIterable<CourseRow>;

/** Shows the first rows of a file as they would be imported, in lines of plain text. Nothing is kept. */
export const makePreviewCourses = (reads: Reads) => {
  const asCourse = readCourse(reads);
  return async function* previewCourses(name: string, read: ReadFile): AsyncGenerator<string> {
    yield name;
    const understood: string[] = [];
    let shown = 0;
    for await (const row of read((lines) => void understood.push(...lines))) {
      yield* understood.splice(0);
      yield `  rij ${row.position}${row.read.ok ? "" : `: geweigerd, ${row.read.error.message}`}`;
      if (row.read.ok) {
        yield* linesOf(asCourse(row.read.value));
        if (row.read.value.unread.length > 0) yield `    niet gelezen   ${row.read.value.unread.join("; ")}`;
      }
      if (++shown === rowsShown) break;
    }
    yield "Dit is een voorbeeld: er is niets bewaard.";
  };
};
