import { join } from "node:path";
import { namedTableOf } from "./rows.ts";

/** Ratings of an occupation by name of the descriptor and scale, such as "Active Learning|IM" (1 to 5) or "…|LV" (0 to 7). */
export type OnetRatings = { readonly code: string; readonly ratings: ReadonlyMap<string, number> };

/** The tables of ratings that the catalogue holds. */
export type OnetTable = "skills" | "work_styles" | "interests";

const file = (catalogue: string, name: string) => join(catalogue, "onet", name);

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
