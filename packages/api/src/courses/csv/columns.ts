import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Refusal } from "../../platform/refusal.ts";
import { dateFormats } from "../words/read-days.ts";
import { fieldOf, fields, type Field } from "./fields.ts";

const Names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((names) => [names].flat());
const ByField = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(fields), value);

/** A mapping of columns, as somebody writes it: what a file calls what, and how it writes it. */
const Mapping = z.strictObject({
  /** Header, or headers whose cells are put behind each other. */
  columns: ByField(Names).default({}),
  /** What holds of every row. */
  constants: ByField(z.string().min(1)).default({}),
  /** Per field words of the file and what they mean here. */
  values: ByField(z.record(z.string(), z.string())).default({}),
  dateFormat: z.enum(dateFormats).optional(),
  decimal: z.enum(["comma", "point"]).optional(),
});
export type Mapping = z.output<typeof Mapping>;

export const noMapping: Mapping = Mapping.parse({});

/**
 * Reads a mapping of columns.
 *
 * @throws Refusal that says what is wrong with it
 */
export const readMapping = async (path: string): Promise<Mapping> => {
  const source = await readFile(path, "utf8").catch(() => null);
  if (source === null) throw new Refusal(`There is no file ${path}; check its name and try again.`);
  try {
    const read = Mapping.safeParse(JSON.parse(source));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const known = issue?.path.length === 1 || issue?.code === "invalid_key" ? ` Fields are ${fields.join(", ")}.` : "";
    throw new Refusal(`${path} cannot be used: ${[...(issue?.path ?? []), issue?.message].join(" ")}.${known}`);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`${path} is no JSON: ${error.message}`);
    throw error;
  }
};

/** Which columns hold what, by their place; and the headers that nothing is done with. */
export type Columns = {
  readonly places: ReadonlyMap<Field, readonly number[]>;
  readonly unused: readonly string[];
};

/**
 * Finds the columns of a file: those that a mapping names, and of what it does not name those whose header is known.
 *
 * @returns the columns, or the header that a mapping names and the file lacks
 */
export const columnsOf = (headers: readonly string[], mapping: Mapping): Columns | { readonly missing: string } => {
  const placeOf = (name: string) =>
    headers.findIndex((header) => header.trim().toLowerCase() === name.trim().toLowerCase());
  const places = new Map<Field, readonly number[]>();
  for (const field of fields) {
    const names = mapping.columns[field];
    const missing = names?.find((name) => placeOf(name) === -1);
    if (missing !== undefined) return { missing };
    if (names) places.set(field, names.map(placeOf));
  }
  const taken = new Set([...places.values()].flat());
  for (const [place, header] of headers.entries()) {
    const field = taken.has(place) ? null : fieldOf(header);
    if (field === null || places.has(field)) continue;
    places.set(field, [place]);
    taken.add(place);
  }
  return { places, unused: headers.filter((header, place) => header !== "" && !taken.has(place)) };
};
