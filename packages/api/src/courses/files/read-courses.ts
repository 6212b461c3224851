import type { FoundFile } from "../../platform/import/files-in.ts";
import { bytesOf } from "../../platform/import/lines-of.ts";
import type { ImportOptions } from "../../platform/slice.ts";
import { postingEndings, readThings } from "../../vacancies/json-ld/read-files.ts";
import type { CourseRow } from "../course-posting.ts";
import { noMapping, readMapping } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { sayUnderstood } from "../csv/say-understood.ts";
import { readCourse } from "../json-ld/read-course.ts";
import { isOfOpenEducation, readProgramme } from "../oeapi/read-programme.ts";

const csvEndings = [".csv", ".tsv"].flatMap((ending) => [ending, `${ending}.gz`]);
export const courseEndings = [...postingEndings, ...csvEndings];

const isCsv = ({ name }: FoundFile): boolean => /\.(csv|tsv|txt)(\.gz)?$/i.test(name);

/**
 * What reads the courses of a file: comma-separated values by their columns, anything else as JSON.
 *
 * @throws Refusal when a mapping of columns cannot be used
 */
export const readCourses = async ({ columns }: ImportOptions) => {
  const mapping = columns === undefined ? noMapping : await readMapping(columns);
  const school = mapping.constants.provider ?? "";
  return (file: FoundFile, tell: (lines: readonly string[]) => void = () => undefined): AsyncIterable<CourseRow> =>
    isCsv(file)
      ? readCsv(
          file.name,
          () => bytesOf(file.path),
          mapping,
          (understood) => tell(sayUnderstood(understood)),
        )
      : readThings(file, (thing) =>
          isOfOpenEducation(thing) ? readProgramme(thing, school) : readCourse(thing, school),
        );
};
