import type { WrittenPlace } from "../places/place-finder.ts";
import type { Recognised, ReportRow } from "../platform/import/import-report.ts";
import { keepBatch } from "../platform/import/keep-batch.ts";
import type { PostingLinker } from "../vacancies/posting-linker.ts";
import { summaryOf } from "../vacancies/summary-of.ts";
import type { CoursePosting, CourseRow } from "./course-posting.ts";
import type { ImportedCourse, ImportedCourses } from "./imported-courses.ts";
import { linkCourse } from "./link-course.ts";

export type Reads = {
  readonly linker: PostingLinker;
  readonly findPlace: (written: WrittenPlace) => string | null;
  /** A short text that differs when the input differs. */
  readonly hashOf: (text: string) => string;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
};
type Needs = Reads & { readonly courses: ImportedCourses };

/** Rows that are kept in one transaction. */
const rowsAtATime = 500;
/** Keys of the source itself are kept whole up to here, so that people can recognise them. */
const longestKey = 300;

/** A course as it is to be kept, and by which words it was linked. */
export type ReadCourse = { readonly course: ImportedCourse; readonly recognised: readonly Recognised[] };
type Waiting = ReadCourse & { readonly rows: readonly CourseRow[] };

/**
 * Brings courses in, a batch at a time, and says of each row what became of it. A batch that fails is done again one by
 * one. Rows below each other that differ in their starts alone are one course. The same rows again change nothing.
 */
export const makeImportCourses = (needs: Needs) => {
  const asCourse = readCourse(needs);
  const keep = keeper(needs.courses);

  return async function* importCourses(rows: AsyncIterable<CourseRow>): AsyncGenerator<ReportRow> {
    const seen = new Set<string>();
    let batch: Waiting[] = [];
    for await (const row of rows) {
      if (!row.read.ok) {
        yield refused(row, row.read.error.message);
        continue;
      }
      const posting = row.read.value;
      const read = asCourse(posting);
      const { course } = read;
      const last = batch.at(-1);
      if (last !== undefined && bringsStarts(posting, course, last))
        batch[batch.length - 1] = { ...last, rows: [...last.rows, row], course: withStartsOf(last.course, course) };
      else if (seen.has(course.sourceKey)) yield refused(row, "staat er twee keer in", course.title);
      else {
        seen.add(course.sourceKey);
        // the last one waits: the next row may bring it another start
        if (batch.length >= rowsAtATime) {
          yield* await keep(batch);
          batch = [];
        }
        batch.push({ rows: [row], ...read });
      }
    }
    if (batch.length > 0) yield* await keep(batch);
  };
};

/** A posting as it is to be kept: with its links and place, without the starts that have been. */
export const readCourse =
  ({ linker, findPlace, hashOf, today }: Reads) =>
  (posting: CoursePosting): ReadCourse => {
    const {
      ownKey: _own,
      url,
      website,
      place,
      occupations: _occupations,
      skills: _skills,
      unread: _unread,
      starts,
      ...same
    } = posting;
    const key = keyOf(posting);
    const { recognised, ...links } = linkCourse(linker, posting);
    const course = {
      ...same,
      sourceKey: key.length > longestKey ? `hash ${hashOf(key)}` : key,
      sourceUrl: url ?? website,
      summary: summaryOf(posting.title, posting.paragraphs),
      starts: inOrder(starts.filter(({ startsOn }) => startsOn >= today)),
      ...links,
      placeId: place && findPlace(place),
      placeText: place && place.text,
    };
    return { course, recognised };
  };

const inOneWay = (words: string): string => words.toLowerCase().replaceAll(/\s+/gu, " ").trim();

/** By its own key, else by who teaches it and what it is called. */
const keyOf = ({ ownKey, provider, title }: CoursePosting): string =>
  ownKey ?? `title ${inOneWay(provider)} / ${inOneWay(title)}`;

/** Soonest first, each day once. */
const inOrder = (starts: CoursePosting["starts"]): CoursePosting["starts"] =>
  [...new Map(starts.map((start) => [start.startsOn, start])).values()].toSorted((a, b) =>
    a.startsOn < b.startsOn ? -1 : 1,
  );

/** Is it the course above it, with a start that none of the rows above had? */
const bringsStarts = ({ starts }: CoursePosting, course: ImportedCourse, { rows, course: above }: Waiting): boolean => {
  const known = rows.flatMap(({ read }) => (read.ok ? read.value.starts : [])).map(({ startsOn }) => startsOn);
  return (
    starts.some(({ startsOn }) => !known.includes(startsOn)) &&
    JSON.stringify({ ...course, starts: [] }) === JSON.stringify({ ...above, starts: [] })
  );
};

const withStartsOf = (one: ImportedCourse, other: ImportedCourse): ImportedCourse => ({
  ...one,
  starts: inOrder([...one.starts, ...other.starts]),
});

/** Keeps a batch, and says of each row what became of it. */
const keeper =
  (courses: ImportedCourses) =>
  async (batch: readonly Waiting[]): Promise<readonly ReportRow[]> => {
    const outcomes = await keepBatch(batch, (some) => courses.keep(some.map(({ course }) => course)));
    return batch.flatMap(({ rows, ...read }, at) =>
      rows.map((row) => {
        const outcome = outcomes[at] ?? null;
        return outcome === null ? refused(row, "niet te bewaren", read.course.title) : reported(row, read, outcome);
      }),
    );
  };

const refused = ({ file, position }: CourseRow, reason: string, about?: string): ReportRow => ({
  file,
  position,
  outcome: "refused",
  reason,
  ...(about === undefined ? {} : { about }),
});

const reported = (row: CourseRow, { course, recognised }: ReadCourse, outcome: ReportRow["outcome"]): ReportRow => {
  const { jobProfileIds, placeId, placeText, unlinked, title, starts } = course;
  const allWereBefore = row.read.ok && row.read.value.starts.length > 0 && starts.length === 0;
  const notes = [
    jobProfileIds.length === 0 ? "beroep niet herkend" : "",
    placeText !== null && placeId === null ? "plaats niet herkend" : "",
    allWereBefore ? "elke start is geweest" : "",
    row.read.ok && row.read.value.unread.length > 0 ? `niet gelezen: ${row.read.value.unread.join("; ")}` : "",
    unlinked.length > 0 ? `niet gekoppeld: ${unlinked.join("; ")}` : "",
  ].filter(Boolean);
  const { file, position } = row;
  return {
    file,
    position,
    outcome,
    about: title,
    ...(recognised.length > 0 ? { recognised } : {}),
    ...(notes.length > 0 ? { note: notes.join(", ") } : {}),
  };
};
