import { join } from "node:path";
import { jsonLinesOf, namedTableOf, tableOf, textIn, textsIn } from "./rows.ts";

export type OnetOccupation = {
  /** O*NET-SOC code, such as "11-1011.00". */
  readonly code: string;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly description: string;
};

/** Ratings of an occupation by name of the descriptor and scale, such as "Active Learning|IM" (1 to 5) or "…|LV" (0 to 7). */
export type OnetRatings = { readonly code: string; readonly ratings: ReadonlyMap<string, number> };
export type OnetTask = { readonly code: string; readonly task: string; readonly core: boolean };
export type OnetTechnology = { readonly code: string; readonly example: string; readonly commodity: string };

/** The tables of ratings that the catalogue holds. */
export type OnetTable = "skills" | "knowledge" | "work_styles" | "interests" | "work_values";

const file = (catalogue: string, name: string) => join(catalogue, "onet", name);

export const readOnetOccupations = (catalogue: string): readonly OnetOccupation[] =>
  jsonLinesOf(file(catalogue, "occupations.jsonl")).map((row) => ({
    code: textIn(row, "code"),
    title: textIn(row, "title"),
    otherTitles: textsIn(row, "alt"),
    description: textIn(row, "desc"),
  }));

/** One row for each occupation that has ratings; what is not rated is left out. */
export const readOnetRatings = (catalogue: string, table: OnetTable): readonly OnetRatings[] =>
  namedTableOf(file(catalogue, `${table}.tsv`)).map((row) => ({
    code: row.get("code") ?? "",
    ratings: new Map(
      [...row].flatMap(([name, cell]) =>
        name === "code" || cell === "" || Number.isNaN(Number(cell)) ? [] : [[name, Number(cell)]],
      ),
    ),
  }));

export const readOnetTasks = (catalogue: string): readonly OnetTask[] =>
  tableOf(file(catalogue, "tasks.tsv"), 1).map(([code = "", task = "", type]) => ({
    code,
    task,
    core: type === "Core",
  }));

export const readOnetTechnologies = (catalogue: string): readonly OnetTechnology[] =>
  tableOf(file(catalogue, "technology_skills.tsv"), 1).map(([code = "", example = "", commodity = ""]) => ({
    code,
    example,
    commodity,
  }));
