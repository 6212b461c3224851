import { fail } from "@techconnect/domain/kernel/result";
import type { FoundFile } from "../../platform/import/files-in.ts";
import { bytesOf } from "../../platform/import/unpack.ts";
import type { ImportOptions } from "../../platform/import/importer.ts";
import { postingEndings, readThings } from "../../vacancies/json-ld/read-files.ts";
import type { Json } from "../../vacancies/json-ld/values.ts";
import type { CourseRow } from "../course-posting.ts";
import { noMapping, readMapping } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { sayUnderstood } from "../csv/say-understood.ts";
import { readCourse } from "../json-ld/read-course.ts";
import { isOfOpenEducation, readProgramme } from "../oeapi/read-programme.ts";

const csvEndings = [".csv", ".tsv"].flatMap((ending) => [ending, `${ending}.gz`]);
const sheetEndings = [".xlsx", ".xls", ".ods"];
export const courseEndings = [...postingEndings, ...csvEndings, ...sheetEndings];

const isCsv = ({ name }: FoundFile): boolean => /\.(csv|tsv|txt)(\.gz)?$/i.test(name);

const isSheet = ({ name }: FoundFile): boolean => sheetEndings.some((ending) => name.toLowerCase().endsWith(ending));
const asSheet = { kind: "PostingRefused", message: "sla dit op als CSV" } as const;

/** Hears how a file was understood, in lines of plain text. */
type Tell = (lines: readonly string[]) => void;

/**
 * What reads the courses of a file: comma-separated values by their columns, anything else as JSON.
 *
 * @throws Refusal when a mapping of columns cannot be used
 */
export const readCourses = async ({ columns }: ImportOptions) => {
  const mapping = columns === undefined ? noMapping : await readMapping(columns);
  const school = mapping.constants.provider ?? "";
  const readThing = (thing: Json) =>
    isOfOpenEducation(thing) ? readProgramme(thing, school) : readCourse(thing, school);

  return async function* (file: FoundFile, tell: Tell = () => undefined): AsyncGenerator<CourseRow> {
    const bytes = () => bytesOf(file.path);
    if (isSheet(file)) yield { file: file.name, position: "1", read: fail(asSheet) };
    else if (isCsv(file)) yield* readCsv(file.name, bytes, mapping, (how) => tell(sayUnderstood(how)));
    else yield* readThings(file, readThing);
  };
};
